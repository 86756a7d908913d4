package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** A deal is closed without a win only for a reason, which is as confidential as its terms. */
class DealClosingTest extends ViewTest {

    @Autowired
    private ClosingService closingService;

    @Autowired
    private DealService deals;

    @Autowired
    private GateService gates;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private DealSums sums;

    @Autowired
    private DealLists lists;

    @Autowired
    private TestDeals make;

    @Autowired
    private Clock clock;

    /** An address is read with the words of its filters. */
    @BeforeEach
    void tab() {
        openTab();
    }

    private long lead(String title) {
        return make.lead(title).getDeal().id();
    }

    private void move(long deal, String stage, Closing why) {
        deals.moveTo(deal, deals.find(deal).getDeal().getVersion(), make.stage(stage), StageAnswers.NONE.closing(why));
    }

    private void lose(long deal, ClosingReason reason, String place, String note) {
        move(deal, "lost", new Closing(reason, place == null ? null : place(place), note));
    }

    private Closing last(long deal) {
        return deals.history(deal).getFirst().closing();
    }

    private List<String> names(String address) {
        var filter = lists.filter(address);
        var names = deals.list(filter, Window.first(50)).stream()
                .map(row -> row.name(Language.EN))
                .sorted()
                .toList();
        assertThat(deals.count(filter, 5_000)).as(address).isEqualTo(names.size());
        assertThat(sums.of(filter, "USD").count()).as(address).isEqualTo(names.size());
        return names;
    }

    @Test
    void noStageThatClosesADealWithoutAWinIsEnteredWithoutAReason() {
        signInAs("us-manager", "seattle");
        var deal = lead("Mill");
        for (var stage : List.of("lost", "dormant", "abandoned")) {
            assertThatThrownBy(() -> move(deal, stage, null)).as(stage).isInstanceOf(ClosingRequired.class);
            assertThatThrownBy(() -> gates.overrule(
                            deal,
                            deals.find(deal).getDeal().getVersion(),
                            make.stage(stage),
                            StageAnswers.NONE,
                            "Because"))
                    .as(stage + " past gates")
                    .isInstanceOf(ClosingRequired.class);
            var begun = deals.create();
            begun.terms().setTitleEn("Begun as " + stage);
            begun.getDeal().setStageId(make.stage(stage));
            assertThatThrownBy(() -> deals.save(begun))
                    .isInstanceOfSatisfying(
                            RuleException.class, e -> assertThat(e.property()).isEqualTo("deal.stageId"));
        }
        assertThat(deals.find(deal).getDeal().getStageId()).isEqualTo(make.stage("lead"));
        assertThat(rows("deal_closing")).isZero();
        assertThat(rows("deal")).isEqualTo(1);
    }

    @Test
    void keepsWhyAndWhereToWithTheStepAndInTheLog() {
        signInAs("us-staff", "seattle");
        var deal = lead("Mill");
        lose(deal, ClosingReason.PRICE, "vn", " Ten years without tax ");
        var why = new Closing(ClosingReason.PRICE, place("vn"), "Ten years without tax");
        assertThat(last(deal)).isEqualTo(why);
        assertThat(deals.rows(List.of(deal)).getFirst().closing()).isEqualTo(why);
        assertThat(jdbc.sql("select changes from audit_entry where kind = 'DealClosing'")
                        .query(String.class)
                        .single())
                .contains("PRICE", "Ten years without tax", String.valueOf(place("vn")));
    }

    @Test
    void anotherReasonTakesWordsAndOnlyALostDealGoesSomewhere() {
        signInAs("us-staff", "seattle");
        var deal = lead("Mill");
        assertThatThrownBy(() -> lose(deal, ClosingReason.OTHER, null, "  "))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("note"));
        assertThatThrownBy(() -> move(deal, "lost", new Closing(ClosingReason.SITE, 999_999L, null)))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("lostToId"));
        move(deal, "dormant", new Closing(ClosingReason.OTHER, place("vn"), "The founder is ill"));
        assertThat(last(deal)).isEqualTo(new Closing(ClosingReason.OTHER, null, "The founder is ill"));
        assertThatThrownBy(() -> move(deal, "abandoned", null))
                .as("from one such stage to another")
                .isInstanceOf(ClosingRequired.class);
    }

    @Test
    void undoingTheMoveTakesTheReasonBack() {
        signInAs("us-staff", "seattle");
        var deal = lead("Mill");
        lose(deal, ClosingReason.PRICE, "vn", null);
        deals.undoMove(deal, deals.find(deal).getDeal().getVersion());
        assertThat(rows("deal_closing")).isZero();
        assertThat(names("reason=price")).isEmpty();
        assertThat(deals.rows(List.of(deal)).getFirst().closing()).isNull();
    }

    @Test
    void aDealThatIsTakenUpAgainKeepsItsOldReasonInItsHistoryOnly() {
        signInAs("us-staff", "seattle");
        var deal = lead("Mill");
        lose(deal, ClosingReason.PRICE, "vn", null);
        move(deal, "lead", null);
        assertThat(deals.history(deal))
                .extracting(DealMove::closing)
                .containsExactly(null, new Closing(ClosingReason.PRICE, place("vn"), null), null);
        assertThat(names("reason=price")).isEmpty();
        assertThat(names("lostto=vn")).isEmpty();
        deals.undoMove(deal, deals.find(deal).getDeal().getVersion());
        assertThat(names("reason=price"))
                .as("it is lost again, for the same reason")
                .containsExactly("Mill");
        move(deal, "lead", null);
        lose(deal, ClosingReason.SITE, null, null);
        assertThat(names("reason=price")).isEmpty();
        assertThat(names("reason=site&lostto=none")).containsExactly("Mill");
    }

    @Test
    void tellsTheSecondOfTwoWhoCloseOneDeal() {
        signInAs("us-staff", "seattle");
        var deal = lead("Mill");
        var version = deals.find(deal).getDeal().getVersion();
        as(user("us-staff", "seattle"), () -> lose(deal, ClosingReason.PRICE, "vn", null));
        var mine = StageAnswers.NONE.closing(new Closing(ClosingReason.SILENT, null, null));
        assertThatThrownBy(() -> deals.moveTo(deal, version, make.stage("abandoned"), mine))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(rows("deal_closing")).isEqualTo(1);
        assertThat(last(deal).reason()).isEqualTo(ClosingReason.PRICE);
    }

    @Test
    void whoeverDoesNotKnowTheTermsLearnsNeitherReasonNorPlace() {
        var owner = signInAs("cn-staff", "beijing");
        lose(lead("Open deal"), ClosingReason.PRICE, "vn", null);
        var secret = lead("True name");
        lose(secret, ClosingReason.FINANCING, "mx", "Their bank said no");
        needToKnow.makeConfidential(secret, deals.find(secret).getDeal().getVersion(), "Project Heron", List.of());
        assertThat(names("reason=financing&lostto=mx")).containsExactly("True name");

        signInAs("auditor", "washington");
        openTab();
        assertThat(names("what=lost")).containsExactly("Open deal", "Project Heron");
        assertThat(last(secret)).isNull();
        assertThat(deals.rows(List.of(secret)).getFirst().closing()).isNull();
        assertThat(names("reason=financing")).isEmpty();
        assertThat(names("lostto=mx")).isEmpty();
        assertThat(names("reason=none")).containsExactly("Project Heron");
        assertThat(names("lostto=none")).containsExactly("Project Heron");
        for (var dimension : List.of(Dimension.REASON, Dimension.LOST_TO)) {
            assertThat(sums.by(dimension, lists.filter("what=lost"), "USD"))
                    .extracting(DealGroup::key)
                    .doesNotContain(ClosingReason.FINANCING, place("mx"));
        }
        assertThat(names("reason=financing&asof=" + today().minusDays(1))).isEmpty();

        signInAs("cn-staff", "beijing");
        openTab();
        assertThat(names("")).containsExactly("Open deal");
        assertThat(names("reason=financing,none")).isEmpty();

        signInAs(owner);
        openTab();
        assertThat(last(secret)).isEqualTo(new Closing(ClosingReason.FINANCING, place("mx"), "Their bank said no"));
        needToKnow.makeOpen(secret, deals.find(secret).getDeal().getVersion());
        signInAs("auditor", "washington");
        openTab();
        assertThat(names("reason=financing")).as("once it is open").containsExactly("True name");
    }

    @Test
    void theReasonGoesWhereTheDealGoes() {
        signInAs("cn-manager", "beijing");
        var deal = lead("Mill");
        lose(deal, ClosingReason.PRICE, "vn", null);
        var details = deals.find(deal);
        details.getDeal().setOfficeId(office("shanghai"));
        details.getDeal().setShared(true);
        deals.save(details);
        signInAs("us-staff", "seattle");
        openTab();
        assertThat(names("reason=price&lostto=vn")).containsExactly("Mill");
        assertThat(jdbc.sql("select office_id from deal_closing")
                        .query(Long.class)
                        .single())
                .isEqualTo(office("shanghai"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** As if everything about the deal had happened so many days earlier. */
    private void age(long deal, int days) {
        for (var column : List.of("at", "left_at")) {
            jdbc.sql("update stage_change set %1$s = %1$s - interval ? day where deal_id = ?".formatted(column))
                    .params(days, deal)
                    .update();
        }
        jdbc.sql("update deal set stage_since = stage_since - interval ? day where id = ?")
                .params(days, deal)
                .update();
    }

    private List<Long> all() {
        var made = new ArrayList<Long>();
        as(user("us-staff", "seattle"), () -> {
            var texas = lead("To Texas");
            lose(texas, ClosingReason.OTHER_PLACE, "us-tx", null);
            var vietnam = lead("To Vietnam");
            lose(vietnam, ClosingReason.PRICE, "vn", null);
            var nowhere = lead("Nowhere");
            lose(nowhere, ClosingReason.PRICE, null, null);
            var resting = lead("Resting");
            move(resting, "dormant", new Closing(ClosingReason.FINANCING, null, null));
            var back = lead("Back");
            lose(back, ClosingReason.SILENT, "mx", null);
            age(back, 5);
            move(back, "lead", null);
            var before = lead("Before there were reasons");
            make.recordHistory(
                    before,
                    List.of(
                            new StageStep(make.stage("lead"), clock.instant().minusSeconds(900_000)),
                            new StageStep(make.stage("lost"), clock.instant().minusSeconds(9))));
            made.addAll(List.of(texas, vietnam, nowhere, resting, back, before));
        });
        as(user("cn-staff", "beijing"), () -> {
            var secret = lead("True name");
            lose(secret, ClosingReason.PARTNER, "us-tx", null);
            needToKnow.makeConfidential(secret, deals.find(secret).getDeal().getVersion(), "Project Heron", List.of());
        });
        return made;
    }

    private static String token(DealGroup group) {
        return Optional.ofNullable((ClosingReason) group.key())
                .map(reason -> reason.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("none");
    }

    @Test
    void everyFigureByReasonAndPlaceEqualsItsListForEveryRoleAndDay() {
        all();
        var dropped = "what=lost,dormant,abandoned";
        for (var role : List.of("us-staff", "us-manager", "cn-manager", "director", "auditor", "compliance")) {
            signInAs(role, role.startsWith("cn") ? "beijing" : "seattle");
            openTab();
            for (var asOf : List.of("", "&asof=" + today().minusDays(2))) {
                var total = 0L;
                for (var group : sums.by(Dimension.REASON, lists.filter(dropped + asOf), "USD")) {
                    assertThat((long) names(dropped + asOf + "&reason=" + token(group))
                                    .size())
                            .as("%s %s %s", role, group.key(), asOf)
                            .isEqualTo(group.sum().count());
                    total += group.sum().count();
                }
                assertThat(total)
                        .as(role + asOf)
                        .isEqualTo(names(dropped + asOf).size());
                for (var group : sums.by(Dimension.LOST_TO, lists.filter("what=lost" + asOf), "USD")) {
                    var code = group.key() == null ? "none" : code((Long) group.key());
                    assertThat((long) names("what=lost" + asOf + "&exactly=1&lostto=" + code)
                                    .size())
                            .as("%s %s %s", role, code, asOf)
                            .isEqualTo(group.sum().count());
                }
            }
        }
    }

    private String code(long place) {
        return Objects.requireNonNull(jdbc.sql("select code from place where id = ?")
                .param(place)
                .query(String.class)
                .single());
    }

    @Test
    void filtersByReasonAndByPlaceWithWhatLiesInItNowAndThen() {
        all();
        signInAs("us-manager", "seattle");
        openTab();
        assertThat(names("reason=price")).containsExactly("Nowhere", "To Vietnam");
        assertThat(names("reason=price,financing")).containsExactly("Nowhere", "Resting", "To Vietnam");
        assertThat(names("reason=none")).containsExactly("Before there were reasons");
        assertThat(names("lostto=us")).containsExactly("To Texas");
        assertThat(names("lostto=us&exactly=1")).isEmpty();
        assertThat(names("lostto=none")).containsExactly("Before there were reasons", "Nowhere");
        assertThat(names("lostto=none,vn")).containsExactly("Before there were reasons", "Nowhere", "To Vietnam");
        var then = "&asof=" + today().minusDays(2);
        assertThat(names("reason=silent")).isEmpty();
        assertThat(names("reason=silent&lostto=mx" + then)).containsExactly("Back");
        assertThat(deals.list(lists.filter("reason=silent" + then), Window.first(5)))
                .extracting(DealRow::closing)
                .containsExactly(new Closing(ClosingReason.SILENT, place("mx"), null));
    }

    @Test
    void aReasonIsGivenOrCorrectedAfterwards() {
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill").getDeal().id();
        deals.moveTo(id, deals.find(id).getDeal().getVersion(), make.stage("lost"), TestDeals.LOST);
        // As a deal that was closed before anybody was asked why.
        jdbc.sql("delete from deal_closing").update();
        var version = deals.find(id).getDeal().getVersion();
        closingService.tell(id, version, new Closing(ClosingReason.PRICE, place("mx"), null));
        assertThat(deals.history(id).getFirst().closing())
                .isEqualTo(new Closing(ClosingReason.PRICE, place("mx"), null));
        assertThatThrownBy(() -> closingService.tell(id, version, new Closing(ClosingReason.SITE, null, null)))
                .as("somebody told meanwhile")
                .isInstanceOf(OptimisticLockingFailureException.class);
        var now = deals.find(id).getDeal().getVersion();
        assertThatThrownBy(() -> closingService.tell(id, now, new Closing(ClosingReason.OTHER, null, " ")))
                .isInstanceOf(RuleException.class);
        closingService.tell(id, now, new Closing(ClosingReason.OTHER, null, "The founder retired"));
        assertThat(rows("deal_closing")).isEqualTo(1);
        assertThat(jdbc.sql("select changes from audit_entry where kind = 'DealClosing' and action = 'UPDATE'")
                        .query(String.class)
                        .single())
                .contains("PRICE", "OTHER");
    }

    @Test
    void nobodyTellsOfAnOpenDealWhyItIsClosedNorOfAnothersDeal() {
        signInAs("us-staff", "seattle");
        var id = make.lead("Mill", true).getDeal().id();
        var why = new Closing(ClosingReason.PRICE, null, null);
        assertThatThrownBy(
                        () -> closingService.tell(id, deals.find(id).getDeal().getVersion(), why))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("closing.open"));
        deals.moveTo(id, deals.find(id).getDeal().getVersion(), make.stage("lost"), TestDeals.LOST);
        as(
                user("cn-staff", "beijing"),
                () -> assertThatThrownBy(() ->
                                closingService.tell(id, deals.find(id).getDeal().getVersion(), why))
                        .isInstanceOf(AccessDeniedException.class));
    }
}
