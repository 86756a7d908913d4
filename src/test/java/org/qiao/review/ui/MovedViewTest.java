package org.qiao.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.qiao.ui.EmptyState;
import org.qiao.ui.ListPage;
import org.springframework.beans.factory.annotation.Autowired;

class MovedViewTest extends ViewTest {

    @Autowired
    private TestDeals make;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    private long manager;
    private long colleague;

    @BeforeEach
    void moveTwoDeals() {
        manager = user("us-manager", "seattle");
        colleague = user("us-staff", "seattle");
        signInAs(manager);
        move(make.lead("Mill"), "dormant", "2026-11-02 20:00:00");
        as(colleague, () -> move(make.lead("Harbor"), "lost", "2026-11-03 20:00:00"));
    }

    private DealDetails move(DealDetails deal, String stage, String at) {
        var id = deal.getDeal().id();
        var moved = deals.moveTo(id, deal.getDeal().getVersion(), make.stage(stage), TestDeals.LOST);
        jdbc.sql("update stage_change set at = ? where deal_id = ? and from_stage_id is not null")
                .params(at, id)
                .update();
        return moved;
    }

    private static List<String> listed(String query) {
        UI.getCurrent().navigate("review/moved", QueryParameters.fromString("since=2026-11-01" + query));
        Grid<?> grid = _get(Grid.class);
        return java.util.stream.IntStream.range(0, GridKt._size(grid))
                .mapToObj(line -> GridKt._getFormattedRow(grid, line).getFirst())
                .toList();
    }

    @Test
    void isSearchedFilteredAndSortedLikeEveryList() {
        openTab();
        assertThat(listed("")).containsExactly("Harbor", "Mill");
        assertThat(_get(ListPage.class).columns()).hasSize(5);
        assertThat(listed("&sort=at")).containsExactly("Mill", "Harbor");
        assertThat(listed("&q=mill")).containsExactly("Mill");
        assertThat(listed("&to=cn-to-us.lost")).containsExactly("Harbor");
        assertThat(listed("&from=cn-to-us.lead")).hasSize(2);
        assertThat(listed("&from=cn-to-us.lost")).isEmpty();
        assertThat(listed("&by=" + colleague)).containsExactly("Harbor");
        assertThat(listed("&owner=me")).containsExactly("Mill");
        assertThat(listed("&pipeline=us-to-cn")).isEmpty();
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(listed("&pipeline=nonsense")).isEmpty();
        assertThat(listed("&asof=2026-11-02&columns=DEAL,BY")).containsExactly("Mill");
        assertThat(_get(ListPage.class).columns()).hasSize(2);
        assertThat(_find(Button.class).stream().map(Button::getText))
                .contains("First day: 1 Nov 2026", "Last day: 2 Nov 2026");
    }

    @Test
    void saysOfADealThatIsKeptFromTheReaderItsCodeNameAtMost() {
        as(user("cn-staff", "beijing"), () -> {
            var river = move(make.lead("River"), "lost", "2026-11-04 20:00:00").getDeal();
            needToKnow.makeConfidential(river.id(), river.getVersion(), "Project Heron", List.of());
        });
        var outsider = user("auditor", "washington");
        jdbc.sql("insert into user_role select ?, id from role where code = 'us-manager'")
                .param(outsider)
                .update();
        signInAs(outsider);
        openTab();
        assertThat(listed("")).containsExactly("Project Heron", "Harbor", "Mill");
        assertThat(listed("&q=heron")).containsExactly("Project Heron");
        assertThat(listed("&q=river")).isEmpty();
    }

    @Test
    void saysThatItCountsMovesWhereTheReviewCountsDeals() {
        openTab();
        listed("");
        assertThat(_get(H1.class).getText()).isEqualTo("Moves between stages");
    }

    @Test
    void isTakenAlongByWhoMayExport() {
        openTab();
        listed("");
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())).contains("Export");
    }

    @Test
    void speaksChinese() {
        openTab(Locale.SIMPLIFIED_CHINESE);
        listed("");
        assertThat(_get(H1.class).getText()).isEqualTo("阶段变动明细");
        assertThat(_find(Button.class).stream().map(Button::getText)).contains("起始日：2026年11月1日");
    }
}
