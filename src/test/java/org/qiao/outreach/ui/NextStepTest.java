package org.qiao.outreach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.kernel.Language;
import org.qiao.outreach.TaskService;
import org.qiao.pipeline.BoardService;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.TestDeals;
import org.qiao.ui.DayPicker;
import org.springframework.beans.factory.annotation.Autowired;

class NextStepTest extends ViewTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private BoardService boards;

    @Autowired
    private PipelineService pipelines;

    @Autowired
    private TestDeals make;

    private void task(long deal, String title, String day) {
        var task = tasks.create();
        task.setTitle(title);
        task.setDealId(deal);
        task.setDueOn(LocalDate.parse(day));
        tasks.save(task);
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    @Test
    void standsInTheHeadOfTheDealWhicheverTabIsOpen() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill").getDeal().id();
        task(deal, "Later call", "2031-03-04");
        task(deal, "Send the site list", "2031-03-03");
        openTab();
        UI.getCurrent().navigate("deals/" + deal + "/money");
        assertThat(page()).contains("Next: Send the site list").doesNotContain("Later call");
    }

    @Test
    void asksForOneWhereThereIsNone() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + deal);
        _click(_get(Button.class, spec -> spec.withText("No next step: add one")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("What is to be done")), "Call the county");
        _setValue(_get(DayPicker.class), LocalDate.parse("2031-03-03"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(page()).contains("Next: Call the county");
        _assertNone(Button.class, spec -> spec.withText("No next step: add one"));
    }

    @Test
    void saysNothingToWhoOnlyReadsTheDealAndMaySeeNoTaskOfIt() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("For both", true).getDeal().id();
        task(deal, "Ask the ministry", "2031-03-03");
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("deals/" + deal);
        assertThat(page()).doesNotContain("Ask the ministry").doesNotContain("No next step");
    }

    @Test
    void isTheSoonestOnTheBoardToo() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill").getDeal().id();
        task(deal, "Later call", "2031-03-04");
        task(deal, "Send the site list", "2031-03-03");
        var board =
                boards.board(pipelines.byCode("cn-to-us").orElseThrow(), DealFilter.all(Language.EN), Map.of(), "USD");
        assertThat(board.next().get(deal))
                .satisfies(next -> assertThat(next.title()).isEqualTo("Send the site list"));
    }
}
