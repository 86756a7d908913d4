package org.qiao.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qiao.QiaoTest;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.Admission;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealMove;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.GateClosed;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.Obstacle;
import org.qiao.pipeline.StageAnswers;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Money does not move before its registration is dated, and a deal does not close while a review is pending. */
class ApprovalGateTest extends QiaoTest {

    private static final String REGISTRATION = "Foreign exchange registration (bank)";
    private static final String REVIEW = "Notice: review";

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private GateService gates;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private NoFilings filings;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestApprovals tracks;

    private long staff;
    private long manager;
    private long deal;

    @BeforeEach
    void makeADealThatHasEverythingButItsApprovals() {
        staff = user("us-staff", "seattle");
        manager = user("us-manager", "seattle");
        signInAs(staff);
        var details = make.lead("Mill");
        details.getDeal().setJobs(100);
        deal = deals.save(details).getDeal().id();
        make.book(deals.find(deal), LedgerKind.ANNOUNCED, 5, "USD", "2026-01-01");
        tracks.add(deal, "Outbound investment from China");
        tracks.add(deal, "CFIUS");
    }

    private int version() {
        return deals.find(deal).getDeal().getVersion();
    }

    private void move(String stage) {
        deals.moveTo(deal, version(), make.stage(stage), TestDeals.LOST);
    }

    private void overrule(String stage, String reason) {
        gates.overrule(deal, version(), make.stage(stage), StageAnswers.NONE, reason);
    }

    private void grantTheRegistration() {
        tracks.set(deal, REGISTRATION, ApprovalStatus.GRANTED, null, approvals.today());
    }

    private void assertStandsIn(String stage) {
        assertThat(deals.find(deal).getDeal().getStageId()).isEqualTo(make.stage(stage));
    }

    @Test
    void keepsMoneyBackUntilItsRegistrationIsDated() {
        assertThatThrownBy(() -> move("paid-in"))
                .isInstanceOfSatisfying(
                        GateClosed.class,
                        closed -> assertThat(closed.obstacles())
                                .containsExactly(
                                        new Obstacle("approval.gate.dated", REGISTRATION, "外汇登记（银行）", "approvals")));
        assertStandsIn("lead");
        tracks.set(deal, REGISTRATION, ApprovalStatus.REFUSED, null, approvals.today());
        assertThatThrownBy(() -> move("paid-in")).isInstanceOf(GateClosed.class);
        grantTheRegistration();
        move("paid-in");
        assertStandsIn("paid-in");
    }

    @Test
    void asksForNothingThatIsNotNeeded() {
        var registration = approvals.find(tracks.step(deal, REGISTRATION).id());
        registration.setStatus(ApprovalStatus.NOT_NEEDED);
        registration.setNote("Paid from an account in the US");
        approvals.save(registration);
        move("paid-in");
        assertStandsIn("paid-in");
    }

    @Test
    void asksWhyMoneyNeedsNoRegistration() {
        assertThatThrownBy(() -> tracks.set(deal, REGISTRATION, ApprovalStatus.NOT_NEEDED, null, null))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("note"));
        tracks.set(deal, REVIEW, ApprovalStatus.NOT_NEEDED, null, null);
    }

    @Test
    void cannotBeJumpedOver() {
        assertThatThrownBy(() -> move("in-production")).isInstanceOf(GateClosed.class);
        assertThatThrownBy(() -> move("aftercare")).isInstanceOf(GateClosed.class);
        assertStandsIn("lead");
    }

    @Test
    void cannotBeWalkedAroundByLosingTheDeal() {
        move("lost");
        assertThatThrownBy(() -> move("paid-in")).isInstanceOf(GateClosed.class);
        assertThatThrownBy(() -> move("aftercare")).isInstanceOf(GateClosed.class);
        assertStandsIn("lost");
        move("lead");
        assertStandsIn("lead");
    }

    @Test
    void letsADealThatWasLostBehindAGateComeBackThere() {
        grantTheRegistration();
        move("paid-in");
        move("lost");
        tracks.set(deal, REGISTRATION, ApprovalStatus.WITHDRAWN, null, approvals.today());
        move("paid-in");
        assertStandsIn("paid-in");
    }

    @Test
    void keepsADealOpenWhileAReviewIsPending() {
        grantTheRegistration();
        tracks.set(deal, REVIEW, ApprovalStatus.PENDING, approvals.today(), null);
        move("paid-in");
        assertThatThrownBy(() -> move("in-production"))
                .isInstanceOfSatisfying(
                        GateClosed.class,
                        closed -> assertThat(closed.obstacles())
                                .extracting(Obstacle::nameEn)
                                .containsExactly(REVIEW));
        tracks.set(deal, REVIEW, ApprovalStatus.GRANTED, approvals.today(), approvals.today());
        move("in-production");
        assertStandsIn("in-production");
    }

    @Test
    void letsADealBeLostWhateverIsPending() {
        tracks.set(deal, REVIEW, ApprovalStatus.FILED, approvals.today(), null);
        move("lost");
        assertStandsIn("lost");
    }

    @Test
    void letsADealGoBackAndMoveBelowTheGate() {
        grantTheRegistration();
        move("paid-in");
        tracks.set(deal, REGISTRATION, ApprovalStatus.OPEN, null, null);
        move("lead");
        assertStandsIn("lead");
    }

    @Test
    void asksForATrackThatEveryDealNeedsAndThisOneHasNot() {
        approvals.remove(deal, tracks.template("Outbound investment from China").id());
        assertThatThrownBy(() -> move("paid-in"))
                .isInstanceOfSatisfying(
                        GateClosed.class,
                        closed -> assertThat(closed.obstacles())
                                .containsExactly(new Obstacle(
                                        "approval.gate.track",
                                        "Outbound investment from China",
                                        "中国境外投资",
                                        "approvals")));
        assertStandsIn("lead");
        tracks.add(deal, "Outbound investment from China");
        grantTheRegistration();
        move("paid-in");
        assertStandsIn("paid-in");
    }

    @Test
    void asksNothingOfATrackThatNotEveryDealNeedsAndThatWasTakenAwayUnfiled() {
        grantTheRegistration();
        approvals.remove(deal, tracks.template("CFIUS").id());
        move("in-production");
        assertStandsIn("in-production");
    }

    @Test
    void aTrackThatIsWithTheAuthorityIsNotTakenAway() {
        grantTheRegistration();
        tracks.set(deal, REVIEW, ApprovalStatus.PENDING, approvals.today(), null);
        var cfius = tracks.template("CFIUS").id();
        isRefused("approval.remove.filed", null, () -> approvals.remove(deal, cfius));
        assertThatThrownBy(() -> move("in-production")).isInstanceOf(GateClosed.class);
        var review = approvals.find(tracks.step(deal, REVIEW).id());
        review.setStatus(ApprovalStatus.WITHDRAWN);
        review.setDecidedOn(approvals.today());
        review.setNote("The investor gave the site up");
        approvals.save(review);
        approvals.remove(deal, cfius);
        move("in-production");
        assertStandsIn("in-production");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_NEEDED", "WITHDRAWN", "OPEN"})
    void whoTakesAStepBackFromTheAuthoritySaysWhy(ApprovalStatus back) {
        tracks.set(deal, REVIEW, ApprovalStatus.PENDING, approvals.today(), null);
        noted("Filed by counsel");
        isRefused("approval.back.why", "note", () -> tracks.set(deal, REVIEW, back, null, null));
        assertThat(tracks.step(deal, REVIEW).status()).isEqualTo(ApprovalStatus.PENDING);
        var review = approvals.find(tracks.step(deal, REVIEW).id());
        review.setStatus(back);
        review.setNote("Filed by counsel. The authority said that it needs no notice");
        approvals.save(review);
        assertThat(tracks.step(deal, REVIEW).status()).isEqualTo(back);
    }

    private void noted(String note) {
        var review = approvals.find(tracks.step(deal, REVIEW).id());
        review.setNote(note);
        approvals.save(review);
    }

    private static void isRefused(String key, @Nullable String property, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.property()).isEqualTo(property);
        });
    }

    @Test
    void asksADealOfAnotherDirectionForNoSuchTrack() {
        approvals.remove(deal, tracks.template("Outbound investment from China").id());
        var details = deals.find(deal);
        details.getDeal().setDirection(Direction.THIRD);
        deals.save(details);
        move("paid-in");
        assertStandsIn("paid-in");
    }

    /** A deal that has passed the gate in a direction that needs no track there. */
    private void moveBehindTheGateInAnotherDirection() {
        approvals.remove(deal, tracks.template("Outbound investment from China").id());
        deals.save(going(Direction.THIRD));
        move("paid-in");
    }

    private DealDetails going(Direction direction) {
        var details = deals.find(deal);
        details.getDeal().setDirection(direction);
        return details;
    }

    @Test
    void asksForTheTrackOfADirectionThatADealTakesBehindTheGate() {
        moveBehindTheGateInAnotherDirection();
        assertThatThrownBy(() -> deals.save(going(Direction.CN_TO_US)))
                .isInstanceOfSatisfying(GateClosed.class, closed -> {
                    assertThat(closed.property()).isEqualTo("deal.direction");
                    assertThat(closed.obstacles())
                            .containsExactly(new Obstacle(
                                    "approval.gate.track", "Outbound investment from China", "中国境外投资", "approvals"));
                });
        assertThat(deals.find(deal).getDeal().getDirection()).isEqualTo(Direction.THIRD);
        tracks.add(deal, "Outbound investment from China");
        assertThatThrownBy(() -> deals.save(going(Direction.CN_TO_US)))
                .isInstanceOfSatisfying(
                        GateClosed.class,
                        closed -> assertThat(closed.obstacles())
                                .extracting(Obstacle::key)
                                .containsExactly("approval.gate.dated"));
        grantTheRegistration();
        deals.save(going(Direction.CN_TO_US));
        assertThat(deals.find(deal).getDeal().getDirection()).isEqualTo(Direction.CN_TO_US);
    }

    @Test
    void asksNothingOfADealThatTurnsBeforeTheGateOrToADirectionThatNeedsNoTrack() {
        approvals.remove(deal, tracks.template("Outbound investment from China").id());
        deals.save(going(Direction.THIRD));
        deals.save(going(Direction.CN_TO_US));
        tracks.add(deal, "Outbound investment from China");
        grantTheRegistration();
        move("paid-in");
        deals.save(going(Direction.THIRD));
        assertThat(deals.find(deal).getDeal().getDirection()).isEqualTo(Direction.THIRD);
    }

    @Test
    void aDealThatWasLostBehindTheGateTurnsNoWayAroundIt() {
        moveBehindTheGateInAnotherDirection();
        move("lost");
        assertThatThrownBy(() -> deals.save(going(Direction.CN_TO_US))).isInstanceOf(GateClosed.class);
    }

    @Test
    void letsAManagerTurnADealBehindTheGateWithAReasonThatStaysWithIt() {
        moveBehindTheGateInAnotherDirection();
        assertThatThrownBy(() -> gates.save(going(Direction.CN_TO_US), "In a hurry"))
                .isInstanceOf(AccessDeniedException.class);
        signInAs(manager);
        assertThatThrownBy(() -> gates.save(going(Direction.CN_TO_US), " ")).isInstanceOf(RuleException.class);
        gates.save(going(Direction.CN_TO_US), "The bank confirmed it by phone");
        assertThat(deals.find(deal).getDeal().getDirection()).isEqualTo(Direction.CN_TO_US);
        assertThat(gates.admissions(deal))
                .extracting(Admission::reason, Admission::by)
                .containsExactly(tuple("The bank confirmed it by phone", manager));
    }

    @Test
    void asksAgainWhenAMoveIsUndone() {
        grantTheRegistration();
        move("paid-in");
        move("lead");
        tracks.set(deal, REGISTRATION, ApprovalStatus.OPEN, null, null);
        assertThatThrownBy(() -> deals.undoMove(deal, version())).isInstanceOf(GateClosed.class);
        assertStandsIn("lead");
        grantTheRegistration();
        deals.undoMove(deal, version());
        assertStandsIn("paid-in");
    }

    @Test
    void letsAManagerOverruleWithAReasonThatIsLogged() {
        signInAs(manager);
        assertThat(gates.mayOverrule(deal)).isTrue();
        assertThatThrownBy(() -> overrule("paid-in", " \u200b"))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("deal.gate.reason.required"));
        overrule("paid-in", "The bank confirmed it by phone");
        assertStandsIn("paid-in");
        assertThat(deals.history(deal).getFirst())
                .extracting(DealMove::overruling, DealMove::movedBy)
                .containsExactly("The bank confirmed it by phone", manager);
        assertThat(jdbc.sql("select changes from audit_entry where kind = 'GateOverride' and actor_id = ?")
                        .param(manager)
                        .query(String.class)
                        .single())
                .contains("The bank confirmed it by phone");
    }

    @Test
    void writesNoReasonWhereNoGateIsClosed() {
        signInAs(manager);
        grantTheRegistration();
        overrule("paid-in", "Not needed");
        assertThat(deals.history(deal).getFirst().overruling()).isNull();
        assertThat(rows("gate_override")).isZero();
    }

    @Test
    void letsStaffAndOtherDesksManagersOverruleNothing() {
        assertThat(gates.mayOverrule(deal)).isFalse();
        assertThatThrownBy(() -> overrule("paid-in", "In a hurry")).isInstanceOf(AccessDeniedException.class);
        var details = deals.find(deal);
        details.getDeal().setShared(true);
        deals.save(details);
        signInAs("cn-manager", "beijing");
        assertThat(gates.mayOverrule(deal)).isFalse();
        assertThatThrownBy(() -> overrule("paid-in", "In a hurry")).isInstanceOf(AccessDeniedException.class);
        signInAs(staff);
        assertStandsIn("lead");
    }

    @Test
    void undoesWhatWasOverruledAndReturnsToIt() {
        signInAs(manager);
        overrule("paid-in", "The bank confirmed it by phone");
        move("lead");
        deals.undoMove(deal, version());
        assertStandsIn("paid-in");
        deals.undoMove(deal, version());
        assertStandsIn("lead");
        assertThat(rows("gate_override")).isZero();
    }

    @Test
    void hidesTheReasonFromThoseWhoKnowTheCodeNameOnly() {
        signInAs(manager);
        overrule("paid-in", "Because Baosteel asked");
        needToKnow.makeConfidential(
                deal, deals.find(deal).getDeal().getVersion(), "Project Heron", java.util.List.of());
        signInAs("auditor", "washington");
        assertThat(deals.history(deal))
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.overruling()).isNull());
        signInAs(manager);
        assertThat(deals.history(deal).getFirst().overruling()).isEqualTo("Because Baosteel asked");
    }

    private NoFiling none(String why) {
        var filing = filings.create();
        filing.setNote(why);
        return filing;
    }

    private long template(String name) {
        return jdbc.sql("select id from track_template where name_en = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private Track cfius() {
        return approvals.tracks(deal).stream()
                .filter(track -> track.template().nameEn().equals("CFIUS"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysOnceAndWithAReasonThatADealNeedsNothingOfATrack() {
        var cfius = template("CFIUS");
        assertThatThrownBy(() -> filings.say(deal, cfius, none(" ")))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("note"));
        var later = none("Passive stake below ten percent");
        later.setDecidedOn(approvals.today().plusDays(1));
        assertThatThrownBy(() -> filings.say(deal, cfius, later)).isInstanceOf(RuleException.class);
        tracks.set(deal, REVIEW, ApprovalStatus.FILED, approvals.today(), null);
        assertThatThrownBy(() -> filings.say(deal, cfius, none("Passive stake below ten percent")))
                .as("what is with the authority is not said away")
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("approval.none.filed"));
        var needless = approvals.find(tracks.step(deal, REVIEW).id());
        needless.setStatus(ApprovalStatus.NOT_NEEDED);
        needless.setFiledOn(null);
        needless.setNote("Sent back as needless");
        approvals.save(needless);
        filings.say(deal, cfius, none("Passive stake below ten percent"));
        assertThat(cfius().steps()).isEmpty();
        assertThat(cfius().none()).isNotNull().satisfies(said -> {
            assertThat(said.getNote()).isEqualTo("Passive stake below ten percent");
            assertThat(said.getDecidedOn()).isEqualTo(approvals.today());
            assertThat(said.getById()).isEqualTo(staff);
        });
        assertThat(approvals.offers(deal)).noneMatch(offer -> offer.id() == cfius);
        approvals.add(deal, cfius);
        assertThat(cfius().none()).isNull();
        assertThat(cfius().steps()).hasSize(3);
        assertThat(tracks.step(deal, REVIEW).status()).isEqualTo(ApprovalStatus.NOT_NEEDED);
    }

    @Test
    void nothingNeededIsSaidOnlyOfTracksOfWhichAnAdminAllowsIt() {
        assertThatThrownBy(() -> filings.say(deal, template("Outbound investment from China"), none("Small")))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("approval.none.not"));
        as(
                user("cn-staff", "beijing"),
                () -> assertThatThrownBy(() -> filings.say(deal, template("CFIUS"), none("Small")))
                        .isInstanceOf(RecordNotFoundException.class));
    }

    @Test
    void aTrackOfWhichNothingIsNeededHoldsNothingBackThoughEveryDealNeedsIt() {
        var outbound = template("Outbound investment from China");
        approvals.remove(deal, outbound);
        assertThatThrownBy(() -> move("paid-in")).isInstanceOf(GateClosed.class);
        jdbc.sql("update track_template set may_be_none = 1 where id = ?")
                .param(outbound)
                .update();
        try {
            filings.say(deal, outbound, none("Paid from an account in the US"));
            move("paid-in");
        } finally {
            jdbc.sql("update track_template set may_be_none = 0 where id = ?")
                    .param(outbound)
                    .update();
        }
        assertStandsIn("paid-in");
    }
}
