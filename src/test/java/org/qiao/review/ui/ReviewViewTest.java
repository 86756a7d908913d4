package org.qiao.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.PreferenceService;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Money;
import org.qiao.kernel.Qualifier;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.TouchService;
import org.qiao.outreach.When;
import org.qiao.pipeline.Closing;
import org.qiao.pipeline.ClosingReason;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.Figure;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.StageAnswers;
import org.qiao.pipeline.StageStep;
import org.qiao.pipeline.TestDeals;
import org.qiao.review.TargetService;
import org.qiao.ui.Chart;
import org.qiao.ui.DayPicker;
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
    private DealService dealService;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TaskService tasks;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private TargetService targets;

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
        touch(Instant.now(clock).minus(daysAgo, ChronoUnit.DAYS));
    }

    private void touch(Instant at) {
        var touch = touches.create();
        touch.setSubjectEn("Call");
        touch.setWhen(When.of(at, ZoneOffset.UTC, false));
        var company = companies.create();
        company.setNameEn("Touched " + at);
        touch.setCompanyIds(Set.of(companies.save(company).id()));
        touches.log(touch, null);
    }

    private void open(String address) {
        openTab();
        UI.getCurrent().navigate(address, com.vaadin.flow.router.QueryParameters.empty());
    }

    private void open(String address, String query) {
        openTab();
        UI.getCurrent().navigate(address, com.vaadin.flow.router.QueryParameters.fromString(query));
    }

    private static DayPicker day(String label) {
        return _get(DayPicker.class, spec -> spec.withLabel(label));
    }

    private static void choose(String label, String day) {
        day(label).setValue(LocalDate.parse(day));
        _fireValueChange(day(label));
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

    private void rate() {
        jdbc.sql("insert into exchange_rate (currency, in_currency, on_date, rate, source)"
                        + " values ('USD', 'CNY', '2026-03-01', 6.5, 'Test')")
                .update();
    }

    /** The chart with that caption. */
    private static JsonNode chart(String caption) {
        return charts().stream()
                .filter(chart -> chart.at("/caption").asString().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode nodes) {
        var found = new ArrayList<String>();
        nodes.forEach(node -> found.add(node.isNull() ? "" : node.asString()));
        return found;
    }

    private static Anchor number(String figure) {
        return _get(
                Anchor.class,
                spec -> spec.withPredicate(a -> a.hasClassName("review-number")
                        && a.getElement().getAttribute("aria-label").endsWith(" · " + figure)));
    }

    @Test
    void aChartHasABarPerGroupAndATableWithEachCurrencyWhichAreNeverAdded() {
        rate();
        signInAs("us-manager", "seattle");
        deal("Lantern", 3_000_000, "USD");
        deal("Harbor", 5_000_000, "USD");
        deal("River", 400_000_000, "CNY");
        deals.lead("Without money");
        open("review");
        var chart = chart("Open deals by stage");
        assertThat(texts(chart.at("/categories"))).containsExactly("Lead (China → US)");
        assertThat(texts(chart.at("/columns").get(0).at("/texts"))).containsExactly("4");
        assertThat(texts(chart.at("/columns").get(1).at("/texts"))).containsExactly("¥400 million");
        assertThat(texts(chart.at("/columns").get(2).at("/texts"))).containsExactly("US$8 million");
        assertThat(texts(chart.at("/columns").get(3).at("/texts"))).containsExactly("1");
        assertThat(chart.at("/series/0/labels/0").asString()).isEqualTo("US$69.54 million · 4");
        assertThat(page()).contains("≈ US$69.54 million, ");
    }

    @Test
    void aStageWithoutAmountsSaysSoInsteadOfVanishing() {
        signInAs("us-manager", "seattle");
        var worth = deal("Mill", 5_000_000, "USD");
        deals.lead("Harbor");
        deals.lead("Sawmill");
        jdbc.sql("update deal set stage_id = ? where id = ?")
                .params(deals.stage("paid-in"), worth.getDeal().id())
                .update();
        open("review");
        assertThat(chart("Open deals by stage").at("/series/0/labels").toString())
                .contains("2 without an amount", "US$5 million");
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
    void everyBarAndEverySumOfEveryDimensionLeadsToAsManyDeals() {
        rate();
        signInAs("us-manager", "seattle");
        deal("Lantern", 3_000_000, "USD");
        deal("Harbor", 5_000_000, "USD");
        var river = deal("River", 400_000_000, "CNY");
        river = dealService.find(river.getDeal().id());
        river.getDeal().setExpectedOn(LocalDate.now(clock));
        dealService.save(river);
        ofSectors("Battery mill", "batteries", "solar");
        deal("Rhein", 7_000_000, "EUR");
        deals.lead("Without money");
        for (var dimension : List.of("stage", "direction", "sector", "place", "office", "owner")) {
            openTab();
            UI.getCurrent().navigate("review", com.vaadin.flow.router.QueryParameters.of("by", dimension));
            var charts = charts().stream()
                    .filter(chart -> !chart.at("/columns").isEmpty())
                    .toList();
            assertThat(charts).as(dimension).hasSize(3);
            charts.forEach(this::everyCellIsWhatItsListSays);
        }
        assertThat(listed("review/deals?pipeline=cn-to-us&currency=none")).isEqualTo(1);
        assertThat(listed("review/deals?pipeline=cn-to-us&stage=lead&currency=USD"))
                .as("as it was called before")
                .isEqualTo(3);
    }

    private void everyCellIsWhatItsListSays(JsonNode chart) {
        var columns = chart.at("/columns");
        for (int c = 0; c < columns.size(); c++) {
            var name = columns.get(c).at("/name").asString();
            var texts = texts(columns.get(c).at("/texts"));
            var links = texts(columns.get(c).at("/links"));
            for (int i = 0; i < texts.size(); i++) {
                var what = chart.at("/caption").asString() + ", " + name + ": " + links.get(i);
                if (links.get(i).isEmpty()) {
                    assertThat(texts.get(i)).as(what).isIn("", "–", "0");
                } else {
                    isWhatItsListSays(what, name, texts.get(i), links.get(i));
                }
            }
        }
    }

    private void isWhatItsListSays(String what, String name, String text, String link) {
        var count = listed(link);
        if (name.matches("Deals.*|Reached|No amount known")) {
            assertThat(count).as(what).isEqualTo(Long.parseLong(text.replace(",", "")));
        } else if (name.matches("[A-Z]{3}")) {
            assertThat(sum(name, link.contains("weighted"))).as(what).isEqualTo(text);
            assertThat(under()).as(what).contains(text);
        } else if (name.startsWith("≈")) {
            assertThat(under()).as(what).contains(text);
        } else {
            assertThat(count > 0).as(what).isEqualTo(!text.equals("0%"));
        }
        if (name.equals("No amount known")) {
            assertThat(rows()).as(what).allMatch(row -> row.value() == null);
        }
    }

    /** What stands under the list. */
    private static String under() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static List<DealRow> rows() {
        var grid = (Grid<DealRow>) _get(Grid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(i -> GridKt._get(grid, i))
                .toList();
    }

    /** The listed amounts, added up. */
    private String sum(String currency, boolean weighted) {
        var sum = BigDecimal.ZERO;
        for (var row : rows()) {
            var money = Objects.requireNonNull(row.value()).money();
            assertThat(money.currency()).isEqualTo(currency);
            var probability = jdbc.sql("select probability from stage where id = ?")
                    .param(row.stageId())
                    .query(Integer.class)
                    .single();
            sum = sum.add(weighted ? money.amount().multiply(BigDecimal.valueOf(probability, 2)) : money.amount());
        }
        return SumText.money(new Figure(new Money(sum, currency), Qualifier.EXACT));
    }

    @Test
    void everyAmountUnderAFigureLeadsToTheDealsItIsOf() {
        rate();
        signInAs("us-manager", "seattle");
        deal("Lantern", 3_000_000, "USD");
        deal("River", 400_000_000, "CNY");
        deals.lead("Without money");
        for (var found : List.of("US$3 million:1", "¥400 million:1", "≈ US$:2", "1 without an amount:1")) {
            open("review");
            var text = found.split(":");
            var figure = _find(Section.class, spec -> spec.withClasses("review-panel"))
                    .get(3);
            var link = _find(figure, Anchor.class).stream()
                    .filter(a -> a.getText().startsWith(text[0]) && a.getHref().contains("currency"))
                    .findFirst()
                    .orElseThrow();
            assertThat(listed(link.getHref())).as(found).isEqualTo(Long.parseLong(text[1]));
        }
        assertThat(under()).contains("1 without an amount");
    }

    @Test
    void theFunnelLeadsToTheDealsThatHaveLeftAStage() {
        signInAs("us-manager", "seattle");
        var now = clock.instant();
        var days = 40;
        var steps = new ArrayList<StageStep>();
        for (var stage : List.of("lead", "qualified", "lead", "qualified")) {
            steps.add(new StageStep(deals.stage(stage), now.minus(days, ChronoUnit.DAYS)));
            days -= 10;
        }
        deals.recordHistory(deals.lead("Back and forth").getDeal().id(), steps);
        deals.lead("Still there");
        open("review");
        var chart = charts().stream()
                .filter(c -> c.at("/caption").asString().startsWith("How far"))
                .findFirst()
                .orElseThrow();
        var left = chart.at("/columns").get(4);
        assertThat(texts(left.at("/texts")).getFirst()).isEqualTo("1");
        assertThat(listed(texts(left.at("/links")).getFirst())).isEqualTo(1);
        assertThat(listed("deals?left=cn-to-us.lead&asof=2020-01-01")).isZero();
    }

    private void ofSectors(String title, String main, String... others) {
        var deal = deals.lead(title);
        deal.getDeal().setSectorId(sector(main));
        deal.getDeal().setOtherSectorIds(Stream.of(others).map(this::sector).collect(Collectors.toSet()));
        deals.book(dealService.save(deal), LedgerKind.SIGNED, 3_000_000, "USD", "2026-03-02");
    }

    @Test
    void aDealOfSeveralSectorsStandsInTheBarAndInTheListOfItsMainOneOnly() {
        signInAs("us-manager", "seattle");
        ofSectors("Battery mill", "batteries", "solar");
        ofSectors("Panels", "solar");
        open("review", "by=sector");
        var column = chart("Open deals by sector").at("/columns").get(0);
        var links = texts(column.at("/links"));
        assertThat(links).hasSize(2);
        for (int i = 0; i < links.size(); i++) {
            assertThat(listed(links.get(i)))
                    .as(links.get(i))
                    .isEqualTo(Long.parseLong(texts(column.at("/texts")).get(i)));
        }
    }

    @Test
    void everyFigureLeadsToAsManyDealsAndSaysWhatTheyAreWorth() {
        signInAs("us-manager", "seattle");
        restingFor(deal("Lantern", 3_000_000, "USD"), 200);
        restingFor(deal("Harbor", 3_000_000, "USD"), 59);
        open("review");
        assertThat(number("Stuck").getText()).isEqualTo("1");
        assertThat(number("New").getText()).isEqualTo("2");
        assertThat(page()).contains("Lantern", "US$6 million", "200 days");
        for (var figure : List.of("Moved", "Stuck", "Due", "New", "Won", "Lost")) {
            open("review");
            var number = number(figure);
            assertThat(listed(number.getHref())).as(figure).isEqualTo(Long.parseLong(number.getText()));
        }
        assertThat(listed("review/stuck")).as("as it was called before").isEqualTo(1);
        assertThat(listed("review/moved?since=2020-01-06")).isZero();
    }

    private void lose(String title, ClosingReason reason, String place) {
        var deal = deals.lead(title).getDeal();
        var why = new Closing(reason, place == null ? null : place(place), null);
        dealService.moveTo(deal.id(), deal.getVersion(), deals.stage("lost"), StageAnswers.NONE.closing(why));
    }

    @Test
    void tellsWhoWasLostToWhereAndWhyAndEachFigureLeadsToAsManyDeals() {
        signInAs("us-manager", "seattle");
        lose("Lantern", ClosingReason.PRICE, "vn");
        lose("Harbor", ClosingReason.PRICE, "us-tx");
        lose("River", ClosingReason.SILENT, null);
        var resting = deals.lead("Resting").getDeal();
        dealService.moveTo(
                resting.id(),
                resting.getVersion(),
                deals.stage("dormant"),
                StageAnswers.NONE.closing(new Closing(ClosingReason.PRICE, null, null)));
        open("review");
        assertThat(page()).contains("Lantern", "Lost to Vietnam · Price or incentives", "Lost to Texas");
        assertThat(number("Closed without a win").getText()).isEqualTo("4");
        var since = org.qiao.ui.Formats.day(
                LocalDate.now(clock).with(java.time.temporal.TemporalAdjusters.previous(java.time.DayOfWeek.MONDAY)));
        var reasons = chart("Why: all that were closed since " + since);
        var places = chart("Where to: those that were lost since " + since);
        assertThat(texts(reasons.at("/categories"))).containsExactly("Price or incentives", "No answer");
        assertThat(texts(reasons.at("/columns").get(0).at("/texts"))).containsExactly("3", "1");
        assertThat(texts(places.at("/categories")))
                .containsExactlyInAnyOrder("Vietnam, no place within it named", "Texas", "Not known where to");
        for (var chart : List.of(reasons, places)) {
            var column = chart.at("/columns").get(0);
            var links = texts(column.at("/links"));
            for (int i = 0; i < links.size(); i++) {
                assertThat(listed(links.get(i)))
                        .as(links.get(i))
                        .isEqualTo(Long.parseLong(texts(column.at("/texts")).get(i)));
            }
        }
    }

    @Test
    void aRoomCountsNoConfidentialDealAndNoMoneyOfOne() {
        signInAs("us-manager", "seattle");
        lose("True name", ClosingReason.FINANCING, "mx");
        var secret = jdbc.sql("select id from deal").query(Long.class).single();
        deals.book(dealService.find(secret), LedgerKind.SIGNED, 7_000_000, "USD", "2026-03-02");
        needToKnow.makeConfidential(
                secret, dealService.find(secret).getDeal().getVersion(), "Project Heron", List.of());
        open("review");
        assertThat(page()).contains("True name", "Lost to Mexico · Financing", "US$7 million");
        for (int i = 1; i <= 7; i++) {
            open("review/wall", "page=" + i);
            assertThat(page()).doesNotContain("True name", "Project Heron", "Mexico", "US$7 million");
            assertThat(_find(Anchor.class)).allMatch(link -> link.getHref().isEmpty());
        }
    }

    @Test
    void aRoomCountsOnlyWhatEveryoneInTheOfficeSees() {
        user("us-staff", "seattle");
        as(user("us-staff", "washington"), () -> deal("Elsewhere", 3_000_000, "USD"));
        signInAs("us-manager", "seattle");
        deal("Here", 5_000_000, "USD");
        open("review", "since=2026-01-01");
        assertThat(number("New").getText()).isEqualTo("2");
        open("review/wall", "since=2026-01-01");
        assertThat(number("New").getText()).isEqualTo("1");
        assertThat(page()).contains("Here").doesNotContain("Elsewhere");
        open("review/wall", "page=2");
        assertThat(charts().getFirst().at("/columns/0/texts").toString()).isEqualTo("[\"1\"]");
        assertThat(charts().getFirst().toString()).doesNotContain("deals?", "US$3", "US$8");
    }

    @Test
    void aDealIsDueByItsNextStep() {
        signInAs("us-manager", "seattle");
        var late = deals.lead("Late");
        deals.lead("Without a step");
        var task = tasks.create();
        task.setTitle("Call them");
        task.setDealId(late.getDeal().id());
        task.setDueOn(LocalDate.now(clock).plusDays(3));
        tasks.save(task);
        open("review");
        assertThat(number("Due").getText()).isEqualTo("1");
        assertThat(listed(number("Due").getHref())).isEqualTo(1);
        assertThat(listed("deals?due=1&asof=2020-01-01")).isZero();
    }

    @Test
    void theAddressHoldsTheSpanThePipelineAndTheDimensionAndTheLinksCarryThem() {
        signInAs("us-manager", "seattle");
        deal("Lantern", 3_000_000, "USD");
        openTab();
        UI.getCurrent()
                .navigate(
                        "review",
                        com.vaadin.flow.router.QueryParameters.fromString(
                                "since=2026-01-05&asof=2026-02-01&pipeline=cn-to-us&by=office"));
        assertThat(number("Moved").getHref()).contains("since=2026-01-05", "asof=2026-02-01", "pipeline=cn-to-us");
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(a -> a.getHref().startsWith("review/moved")))
                        .getHref())
                .contains("since=2026-01-05", "asof=2026-02-01", "pipeline=cn-to-us");
        assertThat(page())
                .contains("Stages and money are as they stood at the end of 1 Feb 2026")
                .contains("the probability of each stage");
        assertThat(number("New").getText()).isEqualTo("0");
        _click(_get(Button.class, spec -> spec.withText("This week")));
        assertThat(number("New").getText()).isEqualTo("1");
        assertThat(page()).doesNotContain("as they stood");
    }

    @Test
    void theWallShowsOneSectionAtATime() {
        signInAs("us-manager", "seattle");
        deals.lead("Lantern");
        open("review/wall");
        assertThat(page()).contains("Lantern", "1 of ");
        ShortcutsKt.fireShortcut(Key.ARROW_RIGHT);
        assertThat(_get(H1.class).getText()).isEqualTo("Open deals");
        ShortcutsKt.fireShortcut(Key.ARROW_LEFT);
        ShortcutsKt.fireShortcut(Key.ARROW_LEFT);
        assertThat(_get(H1.class).getText()).isEqualTo("Touches");
    }

    @Test
    void targetsStandAgainstWhatTheLedgerCreditsInThePeriod() {
        signInAs("us-manager", "seattle");
        var today = LocalDate.now(clock);
        var deal = deals.lead("Lantern");
        deals.book(deal, LedgerKind.SIGNED, 3_000_000, "USD", today.toString());
        deals.book(deal, LedgerKind.SIGNED, 3_000_000, "USD", today.toString());
        deals.book(deal, LedgerKind.INCREASE, 1_000_000, "USD", today.toString());
        deals.book(
                deals.lead("Last year"),
                LedgerKind.SIGNED,
                9_000_000,
                "USD",
                today.minusYears(1).toString());
        var target = targets.create();
        target.setYear(today.getYear());
        target.setAmount(new BigDecimal(8_000_000));
        target.setCurrency("USD");
        targets.save(target);
        open("review");
        var chart = chart("Signed, in percent of the target");
        var line = texts(chart.at("/categories")).indexOf("Seattle · Year " + today.getYear());
        assertThat(chart.at("/series/0/values").get(line).asInt()).isEqualTo(50);
        assertThat(chart.at("/columns")
                        .valueStream()
                        .map(column -> texts(column.at("/texts")).get(line))
                        .toList())
                .containsExactly("1", "1", "US$4 million", "US$8 million", "50%");
        for (var column : List.of(0, 1, 2, 4)) {
            assertThat(listed(
                            texts(chart.at("/columns").get(column).at("/links")).get(line)))
                    .as("column " + column)
                    .isEqualTo(1);
            assertThat(under()).contains(column == 1 ? "In the ledger: US$3 million" : "In the ledger: US$4 million");
            assertThat(String.join(" | ", GridKt._getFormattedRow(_get(Grid.class), 0)))
                    .contains(column == 1 ? "US$3 million" : "US$4 million");
        }
    }

    @Test
    void aTargetIsEnteredOnceForAPeriodAndMistakesAreToldAtTheField() {
        signInAs("us-manager", "seattle");
        open("review/targets");
        _click(_get(Button.class, spec -> spec.withText("New target")));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Year")), 2026);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var projects = _get(IntegerField.class, spec -> spec.withLabel("Projects"));
        assertThat(projects.getErrorMessage()).isEqualTo("Say how many projects, what amount, or both");
        _setValue(projects, 12);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(targets.list())
                .singleElement()
                .satisfies(target -> assertThat(target.getProjects()).isEqualTo(12));
        _click(_get(Button.class, spec -> spec.withText("New target")));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Year")), 2026);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Projects")), 13);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Year")).getErrorMessage())
                .isEqualTo("The office has a target for this period already");
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
    void touchesAreThoseUpToTheEndOfTheLastDay() {
        signInAs("us-manager", "seattle");
        touch(1);
        touch(20);
        touch(40);
        open(
                "review",
                "asof=" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(15));
        var chart = charts().getLast();
        assertThat(chart.at("/caption").asString()).startsWith("Touches per desk, up to the end of ");
        var us = chart.at("/series/0/name").asString().equals("US desk") ? 0 : 1;
        assertThat(chart.at("/series/" + us + "/values/0").asInt()).isEqualTo(1);
        assertThat(chart.at("/series/" + us + "/values/1").asInt()).isEqualTo(2);
        assertThat(listed(chart.at("/series/" + us + "/links/0").asString())).isEqualTo(1);
        assertThat(listed(chart.at("/series/" + us + "/links/1").asString())).isEqualTo(2);
        assertThat(listed("review/touches?desk=us&days=28&asof=2100-01-01"))
                .as("no later than today")
                .isEqualTo(2);
    }

    @Test
    void aFirstDayAfterTheLastIsToldAtTheFieldAndTheFiguresStay() {
        signInAs("us-manager", "seattle");
        open("review", "since=2026-01-05&asof=2026-02-01");
        choose("Since", "2026-02-02");
        assertThat(day("Since").isInvalid()).isTrue();
        assertThat(day("Since").getErrorMessage()).isEqualTo("Since cannot be later than As of");
        assertThat(number("Moved").getHref()).contains("since=2026-01-05", "asof=2026-02-01");
        choose("As of", "2026-02-03");
        assertThat(day("Since").isInvalid()).isFalse();
        assertThat(number("Moved").getHref()).contains("since=2026-02-02", "asof=2026-02-03");
        choose("As of", "2999-01-01");
        assertThat(day("As of").getErrorMessage()).isEqualTo("As of cannot be later than today");
    }

    @Test
    void aLastDayBeforeTheFirstTakesItAlong() {
        signInAs("us-manager", "seattle");
        open("review", "since=2026-01-05&asof=2026-02-01");
        choose("As of", "2026-01-04");
        assertThat(day("Since").getValue()).isEqualTo("2025-12-08");
        assertThat(number("Moved").getHref()).contains("since=2025-12-08", "asof=2026-01-04");
    }

    @Test
    void daysFarAwayInTheAddressAreNone() {
        signInAs("us-manager", "seattle");
        open("review");
        var usual = day("Since").getValue();
        for (var far : List.of("asof=9999-12-31&since=-99999-01-01", "asof=1899-12-31&since=2200-01-01")) {
            open("review", far);
            assertThat(day("Since").getValue()).as(far).isEqualTo(usual);
            assertThat(page()).doesNotContain("as they stood");
        }
    }

    @Test
    void timesAreThoseOfTheViewersClock() {
        signInAs("cn-manager", "beijing");
        deals.lead("River");
        jdbc.sql("update stage_change set from_stage_id = to_stage_id, at = '2026-11-02 20:00:00'")
                .update();
        var evening = Instant.now(clock).truncatedTo(ChronoUnit.DAYS).minus(28, ChronoUnit.HOURS);
        touch(evening);
        openTab();
        assertThat(listed("review/moved?since=2026-11-01&asof=2026-11-05")).isEqualTo(1);
        assertThat(String.join(" | ", GridKt._getFormattedRow(_get(Grid.class), 0)))
                .contains("3 Nov 2026 04:00");
        assertThat(listed("review/touches?desk=cn&days=7")).isEqualTo(1);
        assertThat(String.join(" | ", GridKt._getFormattedRow(_get(Grid.class), 0)))
                .contains(" 04:00");
    }

    @Test
    void withoutATargetThereIsASentenceAndTheWayToSetOne() {
        signInAs("us-manager", "seattle");
        var deal = deals.lead("Lantern");
        deals.book(
                deal, LedgerKind.SIGNED, 3_000_000, "USD", LocalDate.now(clock).toString());
        for (var address : List.of("review", "review/wall")) {
            open(address, "page=5");
            assertThat(page()).as(address).contains("No targets yet for this year.");
            assertThat(_get(Anchor.class, spec -> spec.withText("Targets")).getHref())
                    .isEqualTo(address.equals("review") ? "review/targets" : "");
            assertThat(charts())
                    .as(address)
                    .noneMatch(chart -> chart.at("/caption").asString().equals("Signed, in percent of the target"));
        }
    }

    @Test
    void theWallHasRoomForThreeDealsOfAFigureAndNothingToChoose() {
        signInAs("us-manager", "seattle");
        for (int i = 1; i <= 6; i++) {
            deals.lead("Deal " + i);
        }
        open("review");
        var first =
                _find(Section.class, spec -> spec.withClasses("review-panel")).get(3);
        assertThat(_find(first, ListItem.class)).hasSize(5);
        open("review/wall");
        first = _find(Section.class, spec -> spec.withClasses("review-panel")).get(3);
        assertThat(_find(first, ListItem.class)).hasSize(3);
        assertThat(page()).contains("Page Up and Page Down turn the page in this window");
        ShortcutsKt.fireShortcut(Key.ARROW_RIGHT);
        _assertNone(Select.class);
        assertThat(_get(WallView.class).getTabIndex()).isEqualTo(-1);
        ShortcutsKt.fireShortcut(Key.ESCAPE);
        assertThat(_get(ReviewView.class)).isNotNull();
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
            preferences.saveReportingCurrency("USD");
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
        assertThat(_find(Section.class)).hasSizeGreaterThan(8);
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
