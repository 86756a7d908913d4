package org.qiao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiao.kernel.Language;

/** What managers do with the charts of the review, and what they get on paper. */
class ReviewJourneyTest extends Journey {

    private static Locator chart(Visitor visitor) {
        var chart = visitor.page().locator("qiao-chart").first();
        chart.locator("svg").waitFor();
        return chart;
    }

    /** Moves the pointer onto the name of the first bar, at the left edge of the chart. */
    private static Locator pointAtTheFirstBar(Locator chart) {
        chart.locator(".chart-canvas").hover(new Locator.HoverOptions().setPosition(40, 16));
        var tip = chart.locator(".chart-tip");
        tip.waitFor();
        return tip;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aBarSaysItsNameInFullAndWhatItsTableSaysAndLeadsToAsManyDeals(Language language) {
        var director =
                as("Director").speak(language).prefer(language == Language.ZH ? ColorScheme.DARK : ColorScheme.LIGHT);
        director.open("review?by=owner");
        var chart = chart(director);
        var tip = pointAtTheFirstBar(chart);
        var row = chart.locator(".chart-table tbody tr").first();
        var cells = row.locator("td").allTextContents();
        var said = tip.locator("dd").allTextContents();
        assertThat(tip.locator("strong").textContent())
                .isEqualTo(row.locator("th").textContent());
        assertThat(said)
                .containsAll(cells.stream().filter(text -> !text.isEmpty()).toList());
        assertThat(said.getLast()).endsWith("%");
        director.canBeReadByEveryone();
        chart.locator(".chart-canvas").click(new Locator.ClickOptions().setPosition(40, 16));
        director.page().waitForURL("**/deals?**");
        director.settle().lookOver();
        assertThat(director.page().locator(".page-beside").innerText()).isEqualTo(cells.getFirst());
        director.speak(Language.EN);
    }

    private static void print(Visitor visitor) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visitor.page().waitForFunction("() => document.documentElement.hasAttribute('data-paper')");
    }

    private static String color(Visitor visitor, String what, String property) {
        return (String) visitor.page()
                .locator(what)
                .first()
                .evaluate("(e, property) => getComputedStyle(e)[property]", property);
    }

    @Test
    void onPaperThereIsTheReviewAloneInLightColorsWithItsTablesOpenAndNoChartCut() {
        var director = as("Director").speak(Language.EN).prefer(ColorScheme.DARK);
        director.open("review?since=2026-01-05");
        chart(director);
        assertThat(director.page().locator(".print-head").isVisible()).isFalse();
        print(director);
        for (var hidden : List.of("vaadin-drawer-toggle", ".review-bar", ".page-actions", ".chart-table summary")) {
            assertThat(director.page().locator(hidden).first().isVisible())
                    .as(hidden)
                    .isFalse();
        }
        assertThat(director.page().locator(".print-head").innerText())
                .contains("5 Jan 2026 to ", "All pipelines", "Shown to ", "Deals counted: those of all offices");
        assertThat(director.page().locator("qiao-chart table").first().isVisible())
                .isTrue();
        assertThat(color(director, ".page h1", "color")).isEqualTo("rgb(26, 36, 38)");
        assertThat(director.page()
                        .locator("qiao-chart svg text")
                        .first()
                        .evaluate("text => getComputedStyle(text).fill"))
                .isEqualTo("rgb(86, 99, 102)");
        assertThat((Boolean) director.page()
                        .evaluate("() => [...document.querySelectorAll('qiao-chart svg')]"
                                + ".every(svg => svg.getBoundingClientRect().width <= 960)"))
                .as("charts fit the sheet")
                .isTrue();
        assertThat(color(director, ".chart-canvas", "breakInside")).isEqualTo("avoid");
        director.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        director.page().waitForFunction("() => !document.documentElement.hasAttribute('data-paper')");
        assertThat(director.page().locator("qiao-chart table").first().isVisible())
                .as("shut again")
                .isFalse();
    }

    @Test
    void theMapAndTheReportArePrintedWithoutWhatIsForScreens() {
        var director = as("Director").speak(Language.EN).prefer(ColorScheme.DARK);
        for (var page : List.of("map", "report", "map?asof=2026-06-30&all=1")) {
            director.open(page);
            director.page()
                    .getByText("Print", new Page.GetByTextOptions().setExact(true))
                    .waitFor();
            print(director);
            assertThat(director.page().locator("vaadin-drawer-toggle").isVisible())
                    .as(page)
                    .isFalse();
            assertThat(director.page().locator(".page-actions").isVisible())
                    .as(page)
                    .isFalse();
            assertThat(director.page().locator(".print-head").innerText())
                    .as(page)
                    .contains("Shown to ");
            assertThat(color(director, ".page h1", "color")).as(page).isEqualTo("rgb(26, 36, 38)");
            if (page.startsWith("map")) {
                assertThat(director.page().locator(".map-table table").isVisible())
                        .as(page)
                        .isTrue();
            }
            director.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }
}
