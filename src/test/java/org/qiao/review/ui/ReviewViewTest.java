package org.qiao.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyService;
import org.qiao.outreach.TouchService;
import org.qiao.outreach.When;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.TestDeals;
import org.qiao.ui.Chart;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewViewTest extends ViewTest {

    @Autowired
    private TestDeals deals;

    @Autowired
    private TouchService touches;

    @Autowired
    private CompanyService companies;

    @Autowired
    private Clock clock;

    private DealDetails deal(String title, long amount, String currency) {
        var deal = deals.lead(title);
        deals.book(deal, LedgerKind.SIGNED, amount, currency, "2026-03-02");
        return deal;
    }

    private void restingFor(DealDetails deal, int days) {
        jdbc.sql("update deal set stage_since = ? where id = ?")
                .params(
                        LocalDateTime.ofInstant(clock.instant().minus(days, ChronoUnit.DAYS), ZoneOffset.UTC),
                        deal.getDeal().id())
                .update();
    }

    private void touch(int daysAgo) {
        var touch = touches.create();
        touch.setSubjectEn("Call");
        touch.setWhen(When.of(Instant.now(clock).minus(daysAgo, ChronoUnit.DAYS), ZoneOffset.UTC, false));
        var company = companies.create();
        company.setNameEn("Touched " + daysAgo);
        touch.setCompanyIds(Set.of(companies.save(company).id()));
        touches.log(touch, null);
    }

    private void open(String address) {
        openTab();
        UI.getCurrent().navigate(address, com.vaadin.flow.router.QueryParameters.empty());
    }

    private static List<JsonNode> charts() {
        var found = new ArrayList<JsonNode>();
        _find(Chart.class)
                .forEach(chart -> found.add(
                        JsonMapper.shared().readTree(chart.getElement().getProperty("data"))));
        return found;
    }

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    private long listed(String address) {
        var parts = address.split("\\?");
        UI.getCurrent()
                .navigate(
                        parts[0],
                        parts.length == 1
                                ? com.vaadin.flow.router.QueryParameters.empty()
                                : com.vaadin.flow.router.QueryParameters.fromString(parts[1]));
        return GridKt._size(_get(Grid.class));
    }

    @Test
    void showsOneChartPerCurrencyAndNeverAddsThem() {
        signInAs("us-manager", "seattle");
        deal("Lantern", 3_000_000, "USD");
        deal("Harbor", 5_000_000, "USD");
        deal("River", 400_000_000, "CNY");
        open("review");
        var byStage = charts().subList(0, 2);
        assertThat(byStage)
                .extracting(chart -> chart.at("/series/0/name").asString())
                .containsExactlyInAnyOrder("USD", "CNY");
        assertThat(byStage).allMatch(chart -> chart.at("/series").size() == 1);
        assertThat(byStage)
                .filteredOn(chart -> chart.at("/series/0/name").asString().equals("USD"))
                .singleElement()
                .satisfies(chart -> {
                    assertThat(chart.at("/series/0/values/0").decimalValue())
                            .isEqualByComparingTo(new BigDecimal(8_000_000));
                    assertThat(chart.at("/series/0/labels/0").asString()).isEqualTo("US$8 million · 2");
                });
    }

    @Test
    void writesMoneyInTheViewersMagnitudes() {
        signInAs("cn-manager", "beijing");
        deal("River", 400_000_000, "CNY");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("review");
        assertThat(charts().getFirst().at("/series/0/labels/0").asString()).startsWith("4亿元");
    }

    @Test
    void everyBarLeadsToAListOfAsManyDeals() {
        signInAs("us-manager", "seattle");
        deal("Lantern", 3_000_000, "USD");
        deal("Harbor", 5_000_000, "USD");
        deal("River", 400_000_000, "CNY");
        deals.lead("Without money");
        open("review");
        var links = new ArrayList<String>();
        var counts = new ArrayList<Long>();
        for (var chart : charts()) {
            for (var series : chart.at("/series")) {
                for (int i = 0; i < series.at("/links").size(); i++) {
                    if (!series.at("/links/" + i).isNull()
                            && series.at("/links/" + i).asString().startsWith("deals?")) {
                        links.add(series.at("/links/" + i).asString());
                        var label = series.at("/labels/" + i).asString();
                        counts.add(Long.parseLong(label.substring(label.lastIndexOf(' ') + 1)));
                    }
                }
            }
        }
        assertThat(links).hasSize(4);
        for (int i = 0; i < links.size(); i++) {
            assertThat(listed(links.get(i))).as(links.get(i)).isEqualTo(counts.get(i));
        }
        assertThat(listed("review/deals?pipeline=cn-to-us&currency=none")).isEqualTo(1);
        assertThat(listed("review/deals?pipeline=cn-to-us&stage=lead&currency=USD"))
                .as("as it was called before")
                .isEqualTo(2);
    }

    @Test
    void numbersOfMovedAndStuckEqualTheirLists() {
        signInAs("us-manager", "seattle");
        restingFor(deal("Lantern", 3_000_000, "USD"), 200);
        restingFor(deal("Harbor", 3_000_000, "USD"), 59);
        open("review");
        var stuck =
                _get(Anchor.class, spec -> spec.withPredicate(a -> a.getHref().startsWith("deals?stuck=1")));
        assertThat(stuck.getText()).isEqualTo("1");
        assertThat(page()).contains("Lantern", "60 allowed");
        assertThat(listed(stuck.getHref())).isEqualTo(1);
        assertThat(listed("review/stuck")).as("as it was called before").isEqualTo(1);
        assertThat(listed("review/moved?since=2020-01-06")).isZero();
    }

    @Test
    void touchesStandPerDeskWithTheirLists() {
        signInAs("us-manager", "seattle");
        touch(1);
        touch(20);
        touch(40);
        open("review");
        var chart = charts().getLast();
        var us = chart.at("/series/0/name").asString().equals("US desk") ? 0 : 1;
        assertThat(chart.at("/series/" + us + "/values/0").asInt()).isEqualTo(1);
        assertThat(chart.at("/series/" + us + "/values/1").asInt()).isEqualTo(2);
        assertThat(listed(chart.at("/series/" + us + "/links/0").asString())).isEqualTo(1);
        assertThat(listed(chart.at("/series/" + us + "/links/1").asString())).isEqualTo(2);
    }

    @Test
    void aManagerCountsNothingOfTheOtherDesk() {
        as(user("cn-staff", "beijing"), () -> {
            restingFor(deal("River", 400_000_000, "CNY"), 200);
            touch(1);
        });
        signInAs("us-manager", "seattle");
        open("review");
        assertThat(page()).doesNotContain("River").contains("There are no open deals here.");
        var touched = charts().getLast();
        assertThat(touched.at("/series/0/values/0").asInt()
                        + touched.at("/series/1/values/0").asInt())
                .isZero();
        assertThat(listed("review/deals?currency=CNY")).isZero();
        assertThat(listed("review/touches?desk=cn&days=28")).isZero();
        signInAs("director", "seattle");
        open("review");
        assertThat(listed("review/deals?currency=CNY")).isEqualTo(1);
    }

    @Test
    void beijingAndCaliforniaReadTheSameFiguresInTheReportingZone() {
        var director = user("director", "beijing");
        var other = user("director", "los-angeles");
        as(director, () -> {
            restingFor(deal("Lantern", 3_000_000, "USD"), 200);
            touch(6);
            touch(7);
        });
        var seen = new ArrayList<List<Object>>();
        for (var viewer : List.of(director, other)) {
            signInAs(viewer);
            open("review");
            assertThat(page()).contains("Coordinated Universal Time");
            seen.add(List.of(charts(), page().contains("Lantern")));
        }
        assertThat(seen.getFirst()).isEqualTo(seen.getLast());
    }

    @Test
    void nonsenseInTheAddressFallsBackToTheUsualPage() {
        signInAs("us-manager", "seattle");
        openTab();
        UI.getCurrent().navigate("review", com.vaadin.flow.router.QueryParameters.of("since", "2026-02-31"));
        assertThat(_find(Section.class)).hasSize(5);
        assertThat(listed("review/touches?desk=moon&days=9999")).isZero();
        assertThat(listed("review/deals?stage=moon&direction=up&currency=euro")).isZero();
    }

    @Test
    void staffHaveNoReview() {
        signInAs("us-staff", "seattle");
        open("review");
        _assertNone(Section.class);
    }
}
