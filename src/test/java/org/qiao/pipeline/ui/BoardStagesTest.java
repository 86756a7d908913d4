package org.qiao.pipeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.pipeline.BoardService;
import org.qiao.pipeline.ClosingReason;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.Outcome;
import org.qiao.pipeline.Pipeline;
import org.qiao.pipeline.StageAnswers;
import org.qiao.pipeline.StageColor;
import org.qiao.pipeline.StageRef;
import org.qiao.pipeline.TestPipelines;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of open boards and pages of deals while an admin changes the stages under them. */
class BoardStagesTest extends ViewTest {

    @Autowired
    private DealService deals;

    @Autowired
    private TestPipelines pipelines;

    private Pipeline pipeline = new Pipeline();
    private long first;
    private long second;

    @BeforeEach
    void makeAPipelineOfTwoStages() {
        pipeline = pipelines.pipeline();
        first = pipelines.stage(pipeline, "First", Outcome.OPEN);
        second = pipelines.stage(pipeline, "Second", Outcome.OPEN);
        signInAs("us-staff", "seattle");
    }

    @AfterEach
    void removeThePipeline() {
        pipelines.removeAll();
    }

    private DealDetails deal(String title) {
        var details = deals.create();
        details.terms().setTitleEn(title);
        details.getDeal().setStageId(first);
        return deals.save(details);
    }

    private void openBoard() {
        openTab();
        UI.getCurrent().navigate("pipeline/" + pipeline.getCode());
    }

    private static List<String> columns() {
        return _find(BoardColumn.class).stream()
                .map(column -> shown(column).get("name").asString())
                .toList();
    }

    private static BoardColumn column(String name) {
        return _find(BoardColumn.class).stream()
                .filter(column -> shown(column).get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode shown(BoardColumn column) {
        return JsonMapper.shared().readTree(column.data());
    }

    private static int cards(String column) {
        return shown(column(column)).get("cards").size();
    }

    private static void tell(BoardColumn column, String event, DealDetails deal, int by) {
        var json = JsonMapper.shared().createObjectNode();
        json.put("event.detail.deal", String.valueOf(deal.getDeal().id()));
        json.put("event.detail.version", deal.getDeal().getVersion());
        json.put("event.detail.by", by);
        BasicUtilsKt._fireDomEvent(column, event, json);
    }

    private static String toasts() {
        return String.join(
                " ",
                NotificationsKt.getNotifications().stream()
                        .flatMap(n -> _find(n, Span.class).stream())
                        .map(Span::getText)
                        .toList());
    }

    /** As it happens in another browser: this tab is told. */
    private static void elsewhere(Runnable change) {
        var ui = UI.getCurrent();
        UI.setCurrent(null);
        change.run();
        UI.setCurrent(ui);
    }

    @Test
    void theHistoryTellsTwoPipelinesOfOneNameApart() {
        var other = pipelines.pipeline();
        var third = pipelines.stage(other, "Third", Outcome.OPEN);
        var deal = deal("Mill");
        deals.move(deal.getDeal().id(), deal.getDeal().getVersion(), third, StageAnswers.NONE);
        openTab();
        UI.getCurrent().navigate("deals/" + deal.getDeal().id() + "/history");
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())).contains("First (Test run) → Third (Test run)");
    }

    @Test
    void aCardDroppedOnAStageThatIsGoneStaysAndTheStageGoes() {
        var deal = deal("Mill");
        openBoard();
        pipelines.remove(second);
        assertThat(columns()).as("not told yet").containsExactly("First", "Second");
        tell(column("Second"), "deal-drop", deal, 0);
        assertThat(toasts()).contains("This stage is no longer there");
        assertThat(columns()).containsExactly("First");
        assertThat(cards("First")).isEqualTo(1);
    }

    @Test
    void aStageThatGoesWhileItIsSaidWhyTheDealIsClosedIsToldOf() {
        var deal = deal("Mill");
        var lost = pipelines.stage(pipeline, "Lost here", Outcome.LOST);
        openBoard();
        tell(column("Lost here"), "deal-drop", deal, 0);
        pipelines.remove(lost);
        _setValue(reason(), ClosingReason.PRICE);
        _click(_get(Button.class, spec -> spec.withText("Close the deal")));
        assertThat(toasts()).contains("This stage is no longer there");
        assertThat(columns()).containsExactly("First", "Second");
        assertThat(rows("deal_closing")).isZero();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ClosingReason> reason() {
        return _get(ComboBox.class, spec -> spec.withLabel("Reason"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void anOpenBoardShowsAtOnceWhatAnAdminDoesToItsStages() {
        deal("Mill");
        openBoard();
        var kept = column("First");
        var picker = (Select<StageRef>) _get(Select.class, spec -> spec.withClasses("stage-picker"));
        picker.setValue(column("Second").stage());
        elsewhere(() -> {
            pipelines.stage(pipeline, "Third", Outcome.OPEN);
            pipelines.change(first, stage -> {
                stage.setNameEn("Start");
                stage.setColor(StageColor.ROSE);
            });
            pipelines.shift(second, -1);
        });
        soon(() -> assertThat(columns()).containsExactly("Second", "Start", "Third"));
        assertThat(column("Start"))
                .as("the same column, with its place in the browser")
                .isSameAs(kept);
        assertThat(shown(kept).get("tone").asString()).isEqualTo("stage-rose");
        assertThat(cards("Start")).isEqualTo(1);
        assertThat(picker.getValue().id()).isEqualTo(second);
        assertThat(column("Second").getElement().getClassList()).contains("current");
        elsewhere(() -> pipelines.remove(second));
        soon(() -> assertThat(columns()).containsExactly("Start", "Third"));
        assertThat(picker.getValue().id()).isEqualTo(first);
    }

    @Test
    void anOpenBoardKeepsTheCardsThatWereAskedForAndTheLanesThatWereUnfolded() {
        for (int i = 0; i < BoardService.FIRST + 3; i++) {
            deal("Deal " + i);
        }
        openBoard();
        BasicUtilsKt._fireDomEvent(column("First"), "deal-more");
        elsewhere(() -> pipelines.stage(pipeline, "Third", Outcome.OPEN));
        soon(() -> assertThat(columns()).hasSize(3));
        assertThat(cards("First")).isEqualTo(BoardService.FIRST + 3);
        UI.getCurrent().navigate("pipeline/" + pipeline.getCode(), QueryParameters.of("lanes", "owner"));
        var lane = _get(Details.class);
        elsewhere(() -> pipelines.stage(pipeline, "Fourth", Outcome.OPEN));
        soon(() -> assertThat(columns()).containsExactly("First", "Second", "Third", "Fourth"));
        assertThat(_get(Details.class)).isSameAs(lane);
    }

    @Test
    void aNewStageTakesCardsOnTheOpenBoard() {
        var deal = deal("Mill");
        openBoard();
        elsewhere(() -> pipelines.stage(pipeline, "Third", Outcome.OPEN));
        soon(() -> assertThat(columns()).hasSize(3));
        tell(column("First"), "deal-shift", deal, 2);
        assertThat(cards("Third")).isEqualTo(1);
    }

    @Test
    void theBoardOfAPipelineThatIsRemovedMakesWayForAnother() {
        openBoard();
        elsewhere(pipelines::removeAll);
        soon(() -> assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("pipeline"));
        assertThat(columns()).contains("Lead");
    }

    @Test
    void theStageBarOfAnOpenDealFollowsItsPipeline() {
        var deal = deal("Mill");
        openTab();
        UI.getCurrent().navigate("deals/" + deal.getDeal().id());
        assertThat(steps()).containsExactly("First", "Second");
        elsewhere(() -> {
            pipelines.stage(pipeline, "Third", Outcome.OPEN);
            pipelines.remove(second);
        });
        soon(() -> assertThat(steps()).containsExactly("First", "Third"));
        _click(_get(NativeButton.class, spec -> spec.withText("Third")));
        assertThat(toasts()).contains("Mill moved to Third");
    }

    @Test
    void aStepOfTheStageBarThatIsGoneSaysSo() {
        var deal = deal("Mill");
        openTab();
        UI.getCurrent().navigate("deals/" + deal.getDeal().id());
        pipelines.remove(second);
        _click(_get(NativeButton.class, spec -> spec.withText("Second")));
        assertThat(toasts()).contains("This stage is no longer there");
        assertThat(steps()).containsExactly("First");
    }

    private static List<String> steps() {
        return _find(_get(StageSteps.class), ListItem.class).stream()
                .flatMap(step -> step.getChildren())
                .flatMap(part -> part instanceof NativeButton button
                        ? Stream.of(button.getText())
                        : Stream.of(((Span) part).getText()))
                .toList();
    }
}
