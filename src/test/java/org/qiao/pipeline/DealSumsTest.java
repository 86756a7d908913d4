package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;

/** Each figure of the review equals the list that it leads to, for whoever looks, now and as of an earlier day. */
class DealSumsTest extends ViewTest {

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private DealSums sums;

    @Autowired
    private DealLists lists;

    @Autowired
    private DealFunnel funnels;

    @Autowired
    private PipelineService pipelines;

    @Autowired
    private DealMoves moves;

    @Autowired
    private TestDeals make;

    @Autowired
    private Clock clock;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        // An address is read with the words of its filters.
        openTab();
    }

    private String day(int ago) {
        return today.minusDays(ago).toString();
    }

    /** A deal that came to each of the stages so many days ago. */
    private DealDetails deal(String title, Object... stagesAndDays) {
        var deal = make.lead(title);
        var steps = new ArrayList<StageStep>();
        for (int i = 0; i < stagesAndDays.length; i += 2) {
            steps.add(new StageStep(
                    make.stage((String) stagesAndDays[i]),
                    today.minusDays((Integer) stagesAndDays[i + 1]).atTime(9, 0).toInstant(ZoneOffset.UTC)));
        }
        make.recordHistory(deal.getDeal().id(), steps);
        return deals.find(deal.getDeal().id());
    }

    private void told(DealDetails deal, String sector, String place, LocalDate expected) {
        var now = deals.find(deal.getDeal().id());
        now.getDeal().setSectorId(sector(sector));
        now.getDeal().setSiteId(place(place));
        now.getDeal().setExpectedOn(expected);
        deals.save(now);
    }

    private void rate() {
        jdbc.sql("insert into exchange_rate (currency, in_currency, on_date, rate, source)"
                        + " values ('USD', 'CNY', '2020-01-02', 6.5, 'Test')")
                .update();
    }

    /** Deals of both desks, in several currencies, stages and outcomes, one of them confidential. */
    private void twoDesks() {
        rate();
        as(user("us-staff", "seattle"), () -> {
            var mill = deal("Mill", "lead", 200, "qualified", 3);
            make.book(mill, LedgerKind.ANNOUNCED, 5_000_000, "USD", day(30));
            make.book(mill, LedgerKind.ANNOUNCED, 6_000_000, "USD", day(2));
            told(mill, "agri-crops", "us", today.plusDays(1));
            var yard = deal("Yard", "lead", 90);
            told(yard, "agri-food", "cn", today.plusDays(120));
            deal("Fresh", "lead", 2);
            var won = deal("Landed", "lead", 60, "signed", 20, "in-production", 4);
            make.book(won, LedgerKind.SIGNED, 1_000_000, "USD", day(20));
            make.book(won, LedgerKind.INCREASE, 500_000, "USD", day(3));
            deal("Elsewhere", "lead", 60, "lost", 5);
        });
        as(user("cn-staff", "beijing"), () -> {
            var river = deal("River", "lead", 100, "approvals", 6);
            make.book(river, LedgerKind.SIGNED, 400_000_000, "CNY", day(40));
            var secret = deal("True name", "lead", 80, "qualified", 5);
            make.book(secret, LedgerKind.SIGNED, 7_000_000, "CNY", day(40));
            var kept = deals.find(secret.getDeal().id());
            needToKnow.makeConfidential(secret.getDeal().id(), kept.getDeal().getVersion(), "Project Heron", List.of());
            deal("Back and forth", "lead", 50, "qualified", 40, "lead", 6);
        });
    }

    private List<String> addresses() {
        var since = "&since=" + day(7);
        return List.of(
                "",
                "open=1",
                "what=moved" + since,
                "what=new" + since,
                "what=won" + since,
                "what=lost" + since,
                "what=signed" + since,
                "stuck=1",
                "due=1&open=1",
                "open=1&pipeline=cn-to-us",
                "open=1&expected=none",
                "open=1&expected=" + Quarter.of(today.plusDays(1)).token(),
                "reached=cn-to-us.qualified",
                "open=1&sector=none",
                "open=1&sector=agri-food",
                "open=1&site=cn&exactly=1",
                "open=1&currency=USD",
                "open=1&currency=none");
    }

    /** What the list itself says: how many lines, and what their amounts add up to. */
    private Map<String, BigDecimal> listed(DealFilter filter) {
        var found = new TreeMap<String, BigDecimal>();
        var rows = deals.list(filter, Window.first(500));
        found.put("count", BigDecimal.valueOf(deals.count(filter, Integer.MAX_VALUE)));
        found.put("lines", BigDecimal.valueOf(rows.size()));
        rows.stream()
                .map(DealRow::value)
                .filter(java.util.Objects::nonNull)
                .forEach(value -> found.merge(
                        value.money().currency(), value.money().amount().stripTrailingZeros(), BigDecimal::add));
        found.replaceAll((what, amount) -> amount.stripTrailingZeros());
        return found;
    }

    private static Map<String, BigDecimal> counted(DealSum sum) {
        var found = new TreeMap<String, BigDecimal>();
        found.put("count", BigDecimal.valueOf(sum.count()));
        found.put("lines", BigDecimal.valueOf(sum.count()));
        sum.figures().forEach(f -> found.put(f.money().currency(), f.money().amount()));
        found.replaceAll((what, amount) -> amount.stripTrailingZeros());
        return found;
    }

    @Test
    void everyFigureEqualsItsListForEveryRoleAndDay() {
        twoDesks();
        var seen = new ArrayList<String>();
        for (var role :
                List.of("us-staff", "us-manager", "cn-staff", "cn-manager", "director", "auditor", "compliance")) {
            signInAs(role, role.startsWith("cn") ? "beijing" : "seattle");
            for (var asOf :
                    List.of("", "&asof=" + day(1), "&asof=" + day(4), "&asof=" + day(25), "&asof=" + day(300))) {
                for (var address : addresses()) {
                    var filter = lists.filter(address + asOf);
                    assertThat(counted(sums.of(filter, "CNY")))
                            .as("%s reads %s", role, address + asOf)
                            .isEqualTo(listed(filter));
                }
            }
            seen.add(role + " " + deals.count(lists.filter("what=moved&since=" + day(7)), 100));
        }
        assertThat(seen).contains("us-manager 3", "cn-manager 3", "director 6");
    }

    @Test
    void everyGroupEqualsItsListAndTogetherTheyAreAll() {
        twoDesks();
        signInAs("director", "seattle");
        for (var asOf : List.of("open=1", "open=1&asof=" + day(4))) {
            var filter = lists.filter(asOf);
            var all = sums.of(filter, "CNY").count();
            for (var dimension : Dimension.values()) {
                assertThat(sums.by(dimension, filter, "CNY").stream()
                                .mapToLong(group -> group.sum().count())
                                .sum())
                        .as("%s %s", dimension, asOf)
                        .isEqualTo(all);
            }
        }
    }

    private List<String> names(String address) {
        return deals.list(lists.filter(address), Window.first(50)).stream()
                .map(row -> row.name(Language.EN))
                .sorted()
                .toList();
    }

    @Test
    void tellsWhatMovedCameWasWonAndLostSinceADay() {
        twoDesks();
        signInAs("us-manager", "seattle");
        var since = "&since=" + day(7);
        assertThat(names("what=moved" + since)).containsExactly("Elsewhere", "Landed", "Mill");
        assertThat(names("what=new" + since)).containsExactly("Fresh");
        assertThat(names("what=won" + since)).containsExactly("Landed");
        assertThat(names("what=lost" + since)).containsExactly("Elsewhere");
        assertThat(names("what=signed" + since)).containsExactly("Landed");
        assertThat(names("what=won&since=" + day(3))).isEmpty();
        assertThat(names("stuck=1")).containsExactly("Yard");
    }

    @Test
    void asOfADayTellsWhatStoodThenAndWhatItWasWorth() {
        twoDesks();
        signInAs("us-manager", "seattle");
        var then = deals.list(lists.filter("open=1&sort=since&asof=" + day(10)), Window.first(50));
        assertThat(then)
                .extracting(row -> row.name(Language.EN))
                .containsExactly("Mill", "Yard", "Elsewhere", "Landed");
        assertThat(then)
                .extracting(DealRow::stageId)
                .containsExactly(make.stage("lead"), make.stage("lead"), make.stage("lead"), make.stage("signed"));
        assertThat(then.getFirst().value().money().amount()).isEqualByComparingTo("5000000");
        assertThat(then.getLast().value().money().amount()).isEqualByComparingTo("1000000");
        assertThat(names("stuck=1&asof=" + day(10))).containsExactly("Mill", "Yard");
        assertThat(names("what=lost&since=" + day(20) + "&asof=" + day(10))).isEmpty();
        assertThat(names("asof=" + day(1_000))).isEmpty();
    }

    @Test
    void aDealThatWasArchivedAfterTheDayCountsOnThatDay() {
        signInAs("us-manager", "seattle");
        var gone = deal("Gone", "lead", 50, "qualified", 20);
        deal("Stays", "lead", 50);
        var id = gone.getDeal().id();
        deals.archive(id);
        jdbc.sql("update deal set archived_at = ? where id = ?")
                .params(today.minusDays(5).atTime(9, 0), id)
                .update();
        assertThat(names("open=1")).containsExactly("Stays");
        assertThat(names("open=1&asof=" + day(4))).containsExactly("Stays");
        assertThat(names("open=1&asof=" + day(5))).as("at its end").containsExactly("Stays");
        assertThat(names("open=1&asof=" + day(6))).containsExactly("Gone", "Stays");
        assertThat(names("archived=1&asof=" + day(6))).isEmpty();
        assertThat(names("archived=1&asof=" + day(5))).containsExactly("Gone");
        var pipeline = pipelines.byCode("cn-to-us").orElseThrow();
        for (int ago : new int[] {1, 6}) {
            var funnel = funnels.of(pipeline, today.minusDays(ago));
            assertThat(names("reached=cn-to-us.qualified&asof=" + day(ago)))
                    .as("%d days ago", ago)
                    .hasSize(Math.toIntExact(funnel.steps().get(1).reached()))
                    .hasSize(ago == 1 ? 0 : 1);
            assertThat(names("left=cn-to-us.lead&asof=" + day(ago)))
                    .hasSize(Math.toIntExact(funnel.steps().getFirst().left()));
        }
        assertThat(moves.count(MoveFilter.between(start(30), start(6)), 10)).isEqualTo(1);
        assertThat(moves.count(MoveFilter.between(start(30), start(-1)), 10)).isZero();
    }

    private Instant start(int ago) {
        return today.minusDays(ago).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    @Test
    void aStageThatIsGoneStillHasTheDealsThatStoodInItThen() {
        signInAs("us-manager", "seattle");
        var deal = deal("Mill", "lead", 50, "qualified", 3);
        jdbc.sql("update stage_change set to_stage_id = 999999 where deal_id = ? and from_stage_id is null")
                .param(deal.getDeal().id())
                .update();
        var then = "open=1&asof=" + day(10);
        assertThat(names(then)).containsExactly("Mill");
        assertThat(sums.by(Dimension.STAGE, lists.filter(then), "CNY"))
                .singleElement()
                .satisfies(group -> assertThat(group.key()).isEqualTo(DealFilter.REMOVED));
        assertThat(names("stage=removed&asof=" + day(10))).containsExactly("Mill");
        assertThat(names("stage=removed")).isEmpty();
    }

    @Test
    void undoingAMovePutsTheDealBackWhereItStoodOnEveryDay() {
        signInAs("us-manager", "seattle");
        var deal = deal("Mill", "lead", 50);
        var id = deal.getDeal().id();
        deals.moveTo(id, deal.getDeal().getVersion(), make.stage("lost"), TestDeals.LOST);
        assertThat(jdbc.sql("select count(*) from stage_change where left_at is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        deals.undoMove(id, deals.find(id).getDeal().getVersion());
        assertThat(names("open=1&asof=" + day(1))).containsExactly("Mill");
        assertThat(jdbc.sql("select count(*) from stage_change where left_at is null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void convertsClosedDealsAtTheRateOfTheirDayAndOpenOnesAtTheNewest() {
        twoDesks();
        jdbc.sql(
                        "insert into exchange_rate (currency, in_currency, on_date, rate, source) values ('USD', 'CNY', ?, 7, 'Test')")
                .param(day(4))
                .update();
        signInAs("us-manager", "seattle");
        var open = sums.of(lists.filter("open=1"), "CNY");
        assertThat(open.total()).satisfies(total -> {
            assertThat(total.money().amount()).isEqualByComparingTo("42000000");
            assertThat(total.on()).isEqualTo(day(4));
        });
        var won = sums.of(lists.filter("what=won&since=" + day(7)), "CNY");
        assertThat(won.total().money())
                .as("no rate was at most ten days old when it was signed")
                .isNull();
    }

    @Test
    void aDealThatSkipsAStageHasPassedItAndALostOneCountsAsFarAsItCame() {
        signInAs("us-manager", "seattle");
        deal("Straight", "lead", 40, "qualified", 30, "site-selection", 10);
        deal("Skips", "lead", 40, "approvals", 20);
        deal("Lost", "lead", 40, "qualified", 20, "lost", 5);
        deal("Back", "lead", 40, "qualified", 30, "lead", 20);
        deal("Only lost", "lead", 9, "lost", 1);
        var funnel = funnels.of(pipelines.byCode("cn-to-us").orElseThrow(), null);
        assertThat(funnel.steps().stream()
                        .limit(5)
                        .map(step -> step.reached() + " " + step.percent())
                        .toList())
                .containsExactly("5 null", "4 80", "2 50", "1 50", "0 0");
        assertThat(funnel.steps()).extracting(step -> step.stage().code()).doesNotContain("lost");
        assertThat(funnel.steps().getFirst().stay())
                .as("stays of 10, 20, 20, 10 and 8 days; the one that began 20 days ago lasts")
                .isEqualTo(new Funnel.Stay(5, 13.6, 10));
        assertThat(funnels.of(pipelines.byCode("cn-to-us").orElseThrow(), today.minusDays(25)).steps().stream()
                        .limit(3)
                        .map(Funnel.Step::reached)
                        .toList())
                .containsExactly(4L, 2L, 0L);
        for (var step : funnel.steps()) {
            assertThat(names("reached=cn-to-us." + step.stage().code()))
                    .as(step.stage().code())
                    .hasSize(Math.toIntExact(step.reached()));
        }
    }

    @Test
    void forecastsByQuarterWeightedByTheProbabilityOfTheStage() {
        rate();
        signInAs("us-manager", "seattle");
        var soon = deal("Soon", "lead", 40, "approvals", 20);
        make.book(soon, LedgerKind.ANNOUNCED, 1_000_000, "USD", day(30));
        told(soon, "agri-crops", "us", LocalDate.parse("2031-11-15"));
        var undated = deal("Undated", "lead", 40);
        make.book(undated, LedgerKind.ANNOUNCED, 2_000_000, "CNY", day(30));
        var groups = sums.by(Dimension.QUARTER, lists.filter("open=1"), "CNY").stream()
                .collect(Collectors.toMap(group -> String.valueOf(group.key()), DealGroup::weighted));
        assertThat(groups).containsOnlyKeys(String.valueOf(new Quarter(2031, 4)), "null");
        assertThat(groups.get(String.valueOf(new Quarter(2031, 4)))
                        .in("USD")
                        .money()
                        .amount())
                .isEqualByComparingTo("550000");
        assertThat(groups.get(String.valueOf(new Quarter(2031, 4))).worth()).isEqualByComparingTo("3575000");
        assertThat(groups.get("null").worth()).isEqualByComparingTo("100000");
        assertThat(names("open=1&expected=2031-q4")).containsExactly("Soon");
        assertThat(names("open=1&expected=2031-q3")).isEmpty();
    }
}
