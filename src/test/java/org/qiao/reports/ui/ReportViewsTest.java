package org.qiao.reports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.StageStep;
import org.qiao.pipeline.TestDeals;
import org.qiao.ui.DayPicker;
import org.springframework.beans.factory.annotation.Autowired;

/** The map and the page that makes reports. */
class ReportViewsTest extends ViewTest {

    @Autowired
    private DealService deals;

    @Autowired
    private TestDeals make;

    private void deal(String title, @Nullable String site) {
        var deal = make.lead(title);
        deal.getDeal().setSiteId(site == null ? null : place(site));
        make.book(deals.save(deal), LedgerKind.SIGNED, 5_000_000, "USD", "2026-01-05");
    }

    private static Anchor tile(String code) {
        return _find(Anchor.class).stream()
                .filter(anchor ->
                        anchor.hasClassName("tile") && anchor.getHref().contains("site=" + code))
                .findFirst()
                .orElseThrow();
    }

    /** What the list shows at an address of ours. */
    private static int listed(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
        return GridKt._size(_get(Grid.class));
    }

    @Test
    void eachTileSaysItsFigureAndLeadsToItsList() {
        signInAs("us-manager", "seattle");
        deal("Harbor", "us-wa-seattle");
        deal("Mill", "us-wa");
        deal("Nowhere", null);
        var open = make.lead("Sawmill");
        open.getDeal().setSiteId(place("us-or"));
        deals.save(open);
        openTab();
        UI.getCurrent().navigate("map");
        assertThat(_find(Anchor.class).stream().filter(anchor -> anchor.hasClassName("tile")))
                .hasSize(85);
        var washington = tile("us-wa");
        assertThat(washington.getAriaLabel()).hasValue("Washington: 2 deals US$10 million");
        assertThat(washington.getElement().getAttribute("data-shade")).isEqualTo("4");
        assertThat(tile("us-or").getElement().getAttribute("data-shade"))
                .as("deals without an amount")
                .isEqualTo("0");
        assertThat(tile("us-id").getElement().getAttribute("data-shade"))
                .as("no deals")
                .isNull();
        assertThat(listed(washington.getHref())).isEqualTo(2);
        UI.getCurrent().navigate("map");
        var nowhere = _find(Anchor.class).stream()
                .filter(anchor -> anchor.getHref().contains("site=none"))
                .toList();
        assertThat(nowhere).as("beside the map and in its table").hasSize(2);
        assertThat(listed(nowhere.getFirst().getHref())).isEqualTo(1);
    }

    @Test
    void theMapSpeaksTheViewersLanguage() {
        signInAs("us-manager", "seattle");
        deal("Harbor", "us-wa-seattle");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("map");
        assertThat(tile("us-wa").getAriaLabel()).hasValue("华盛顿州：1 个项目 500万美元");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theMapShowsOpenDealsUnlessToldOtherwise() {
        signInAs("us-manager", "seattle");
        deal("Harbor", "us-wa-seattle");
        var lost = make.lead("Lost").getDeal();
        deals.moveTo(lost.id(), lost.getVersion(), make.stage("lost"), TestDeals.LOST);
        openTab();
        UI.getCurrent().navigate("map");
        assertThat(_find(Anchor.class, spec -> spec.withText("1 deal"))).hasSize(1);
        UI.getCurrent().navigate("map", QueryParameters.fromString("all=1"));
        assertThat(_find(Anchor.class, spec -> spec.withText("2 deals"))).hasSize(1);
        assertThat(_find(NativeTableRow.class)).hasSize(3);
        assertThat(_find(Select.class)).hasSize(2);
    }

    @Test
    void theMapShowsWhereDealsWereOnAnyDay() {
        signInAs("us-manager", "seattle");
        deal("Mill", "us-tx");
        var young = deals.list(DealFilter.all(Language.EN), Window.first(1)).getFirst();
        make.recordHistory(
                young.id(), List.of(new StageStep(make.stage("lead"), Instant.parse("2026-01-05T12:00:00Z"))));
        openTab();
        UI.getCurrent().navigate("map", QueryParameters.fromString("asof=2026-01-05"));
        assertThat(tile("us-tx").getHref()).contains("asof=2026-01-05");
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent()))
                .contains("Texas: 1 deal", "as they stood at the end of 5 Jan 2026");
        assertThat(listed(tile("us-tx").getHref())).isEqualTo(1);
        UI.getCurrent().navigate("map", QueryParameters.fromString("asof=2026-01-04"));
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())).contains("Texas: 0 deals");
        _get(DayPicker.class, spec -> spec.withLabel("As of")).setValue(LocalDate.parse("2026-01-06"));
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())).contains("Texas: 1 deal");
        UI.getCurrent().navigate("map");
        assertThat(PrettyPrintTreeKt.toPrettyTree(UI.getCurrent())).doesNotContain("as they stood");
    }

    @Test
    void theReportOfAPeriodLeadsToItsLists() {
        signInAs("us-manager", "seattle");
        deal("Harbor", "us-wa-seattle");
        openTab();
        UI.getCurrent().navigate("report", QueryParameters.fromString("direction=cn_to_us"));
        var figures = _find(Anchor.class).stream()
                .filter(anchor -> anchor.hasClassName("review-number"))
                .toList();
        assertThat(figures).isNotEmpty();
        for (var figure : List.copyOf(figures)) {
            assertThat(listed(figure.getHref())).as(figure.getHref()).isEqualTo(Integer.parseInt(figure.getText()));
        }
        assertThat(figures.getFirst().getHref()).contains("direction=cn_to_us");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsToldAtTheField() {
        signInAs("us-manager", "seattle");
        openTab();
        UI.getCurrent().navigate("report");
        _click(_get(Button.class, spec -> spec.withText("Last month")));
        var to = _get(DayPicker.class, spec -> spec.withLabel("To"));
        assertThat(to.isInvalid()).isFalse();
        var from = _get(DayPicker.class, spec -> spec.withLabel("From"));
        assertThat(from.getValue().getDayOfMonth()).isEqualTo(1);
        var wrong = from.getValue().minusDays(3);
        _setValue(to, wrong);
        assertThat(to.isInvalid()).isTrue();
        assertThat(to.getErrorMessage()).isEqualTo("The last day is before the first one");
        assertThat(to.getValue()).isEqualTo(wrong);
    }

    @Test
    void quickPeriodsBeginAndEndWhereTheySay() {
        var friday = LocalDate.parse("2026-11-27");
        assertThat(Spans.LAST_WEEK.first(friday)).isEqualTo("2026-11-16");
        assertThat(Spans.LAST_WEEK.last(friday)).isEqualTo("2026-11-22");
        assertThat(Spans.LAST_MONTH.first(friday)).isEqualTo("2026-10-01");
        assertThat(Spans.LAST_MONTH.last(friday)).isEqualTo("2026-10-31");
        assertThat(Spans.THIS_QUARTER.first(friday)).isEqualTo("2026-10-01");
        assertThat(Spans.THIS_MONTH.last(friday)).isEqualTo(friday);
    }

    @Test
    void theListOfDealsLeadsToItsReport() {
        signInAs("us-manager", "seattle");
        deal("Harbor", "us-wa-seattle");
        openTab();
        assertThat(listed("deals?direction=us_to_cn")).isZero();
        assertThat(new ReportTool(currentUser).component(_get(org.qiao.ui.ListPage.class)))
                .isPresent();
    }
}
