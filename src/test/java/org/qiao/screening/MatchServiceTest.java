package org.qiao.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.Company;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.qiao.lists.BulkField;
import org.qiao.lists.BulkWriter;
import org.qiao.pipeline.DealParty;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.GateClosed;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.PartyRole;
import org.qiao.pipeline.PartyService;
import org.qiao.pipeline.StageAnswers;
import org.qiao.pipeline.StageRequirement;
import org.qiao.pipeline.TestDeals;
import org.qiao.search.TestLeftovers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class MatchServiceTest extends QiaoTest {

    private static final byte[] FIRST =
            TestLists.plain("Veltrona Quarry LLC|岚霜矿业有限公司|A1", "LUO, Zhenqiu||A2", "Mistport Salt Works||A3");

    @Autowired
    private MatchService matches;

    @Autowired
    private TestLists lists;

    @Autowired
    private TestLeftovers leftovers;

    @Autowired
    private PartyService parties;

    @Autowired
    private GateService gates;

    @Autowired
    private TestDeals deals;

    @Autowired
    private DealService dealService;

    @Autowired
    private PendingScreening pending;

    @Autowired
    private WaitingStages waiting;

    @Autowired
    private BulkWriter writer;

    private long admin;
    private long staff;
    private long compliance;

    @BeforeEach
    void people() {
        admin = user("admin", "washington");
        staff = user("us-staff", "seattle");
        compliance = user("compliance", "washington");
        signInAs(compliance);
    }

    private long load(byte[] file, String day) {
        return as(admin, () -> lists.loadAndCheck(file, day));
    }

    private long company(String en, String zh) {
        return as(staff, () -> lists.company(en, zh));
    }

    private List<MatchRow> all() {
        return matches.list(
                new MatchFilter("", List.of(), true, List.of(), List.of(), List.of(), List.of(), 0, List.of()),
                Window.first(100));
    }

    private List<MatchRow> changedBy(long edition) {
        return matches.list(
                new MatchFilter("", List.of(), false, List.of(), List.of(), List.of(), List.of(edition), 0, List.of()),
                Window.first(100));
    }

    private void decide(long id, MatchStatus decision) {
        matches.decide(id, matches.find(id).version(), decision, "Looked at both");
    }

    @Test
    void findsCompaniesAndPeopleThatWereThereBefore() {
        var quarry = company("Quarry Veltrona Ltd", "");
        var mine = company("", "雾港岚霜矿业集团");
        company("Harmless Bakery", "无关面包店");
        var luo = as(staff, () -> lists.person("", "", "罗", "振秋"));
        load(FIRST, "2026-11-02");
        assertThat(all()).extracting(MatchRow::companyId).containsOnly(quarry, mine, null);
        assertThat(all()).extracting(MatchRow::personId).containsOnly(luo, null);
        var first = matches.ofCompany(quarry).getFirst();
        assertThat(first.reasons()).containsExactly(MatchReason.OTHER_ORDER);
        assertThat(first.listedName()).isEqualTo("Veltrona Quarry LLC");
        assertThat(matches.ofCompany(mine).getFirst().reasons())
                .containsExactly(MatchReason.WITHIN, MatchReason.LISTED_ALIAS);
        assertThat(matches.ofPerson(luo).getFirst().reasons()).containsExactly(MatchReason.SAME_SOUND);
        assertThat(all().getFirst().score()).as("the likeliest first").isEqualTo(95);
    }

    /** Each name of ours is shorter than the listed one, or the other way round. */
    @Test
    void aShortNameFindsALongOne() {
        var brand = company("Veltrona", "");
        var short2 = company("", "岚霜");
        var inner = company("", "雾港盐业");
        var longer = company("", "浓云贸易有限公司");
        load(
                TestLists.plain("Veltrona Quarry LLC|岚霜矿业有限公司|A1", "东海雾港盐业有限公司||A2", "浓云||A3", "Harmless Quarry||A4"),
                "2026-11-02");
        assertThat(matches.ofCompany(brand)).extracting(MatchRow::listedName).containsExactly("Veltrona Quarry LLC");
        assertThat(matches.ofCompany(short2)).extracting(MatchRow::listedName).containsExactly("岚霜矿业有限公司");
        assertThat(matches.ofCompany(inner)).extracting(MatchRow::listedName).containsExactly("东海雾港盐业有限公司");
        assertThat(matches.ofCompany(longer)).extracting(MatchRow::listedName).containsExactly("浓云");
        assertThat(all()).hasSize(4);
    }

    @Test
    void aListThatOldRulesKeyedIsSilentNoLongerAfterTheNextStart() {
        var brand = company("Veltrona", "");
        load(FIRST, "2026-11-02");
        jdbc.sql("delete from potential_match").update();
        jdbc.sql("delete from list_key where text like '<%' or text like '>%' or text like '~%'")
                .update();
        jdbc.sql("update restricted_list set key_rules = 1").update();
        jdbc.sql("update leftover set rules = 1 where work = 'screening'").update();
        leftovers.finish();
        assertThat(matches.ofCompany(brand)).hasSize(1);
        jdbc.sql("delete from list_key").update();
        leftovers.finish();
        assertThat(jdbc.sql("select count(*) from list_key").query(Long.class).single())
                .as("made anew once only")
                .isZero();
    }

    @Test
    void aNewRecordOrNameIsCheckedAtOnce() {
        load(FIRST, "2026-11-02");
        var bakery = company("Harmless Bakery", "");
        assertThat(all()).isEmpty();
        as(staff, () -> lists.rename(bakery, "Mistport Salt Works, Inc."));
        assertThat(matches.ofCompany(bakery)).hasSize(1);
        assertThat(jdbc.sql("select owner_id from potential_match")
                        .query(Long.class)
                        .single())
                .as("it belongs where the record does")
                .isEqualTo(staff);
        as(staff, () -> lists.rename(bakery, "Harmless Bakery"));
        assertThat(all())
                .as("nobody renames a company past compliance")
                .extracting(MatchRow::changed)
                .containsExactly(MatchChange.NAMES_CHANGED);
    }

    @Test
    void aDecisionIsAuditedAndStandsUntilNamesChange() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        var match = all().getFirst().id();
        decide(match, MatchStatus.NOT_THE_SAME);
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where kind = 'PotentialMatch' and record_id = ? and actor_id = ?")
                        .params(match, compliance)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        as(staff, () -> lists.rename(quarry, "Veltrona Quarry"));
        assertThat(matches.find(match).row().status()).isEqualTo(MatchStatus.NOT_THE_SAME);
        as(staff, () -> lists.rename(quarry, "Veltrona Quarry Group"));
        var reopened = matches.find(match);
        assertThat(reopened.row().status()).isEqualTo(MatchStatus.OPEN);
        assertThat(reopened.row().changed()).isEqualTo(MatchChange.NAMES_CHANGED);
        assertThat(reopened.note()).as("what was noted is kept").isEqualTo("Looked at both");
        decide(match, MatchStatus.TRUE_MATCH);
        decide(match, MatchStatus.MORE_NEEDED);
        assertThat(matches.find(match).row().status()).as("revised").isEqualTo(MatchStatus.MORE_NEEDED);
    }

    @Test
    void aNewListReportsOnlyWhatChanged() {
        var quarry = company("Veltrona Quarry", "");
        var salt = company("Mistport Salt Works", "");
        var nimbus = company("Nimbus Dredging", "");
        load(FIRST, "2026-11-02");
        all().forEach(match -> decide(match.id(), MatchStatus.NOT_THE_SAME));
        var second = load(
                TestLists.plain("Veltrona Quarry LLC|岚霜矿业有限公司|A1", "LUO, Zhenqiu||A2", "Nimbus Dredging||A4"),
                "2026-11-03");
        assertThat(changedBy(second)).extracting(MatchRow::companyId).containsExactlyInAnyOrder(salt, nimbus);
        assertThat(matches.ofCompany(salt)).as("no longer listed").isEmpty();
        assertThat(matches.ofCompany(nimbus).getFirst().status()).isEqualTo(MatchStatus.OPEN);
        assertThat(matches.ofCompany(quarry).getFirst().status())
                .as("decided ones stay decided")
                .isEqualTo(MatchStatus.NOT_THE_SAME);
        var third = load(
                TestLists.plain("Veltrona Quarry LLC|Veltrona|A1", "LUO, Zhenqiu||A2", "Nimbus Dredging||A4"),
                "2026-11-04");
        assertThat(changedBy(third)).extracting(MatchRow::companyId).containsExactly(quarry);
        assertThat(matches.ofCompany(quarry).getFirst().status()).as("altered").isEqualTo(MatchStatus.OPEN);
        var back = load(
                TestLists.plain(
                        "Veltrona Quarry LLC|Veltrona|A1",
                        "LUO, Zhenqiu||A2",
                        "Nimbus Dredging||A4",
                        "Mistport Salt Works||A3"),
                "2026-11-05");
        assertThat(changedBy(back)).extracting(MatchRow::companyId).containsExactly(salt);
        assertThat(matches.ofCompany(salt).getFirst().status())
                .as("the same entry of the same name was decided")
                .isEqualTo(MatchStatus.NOT_THE_SAME);
    }

    @Test
    void wantsADecisionAndANoteOnWhatWasSeen() {
        load(FIRST, "2026-11-02");
        company("Veltrona Quarry", "");
        var match = all().getFirst().id();
        var version = matches.find(match).version();
        assertThatThrownBy(() -> matches.decide(match, version, MatchStatus.TRUE_MATCH, " "))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("note"));
        assertThatThrownBy(() -> matches.decide(match, version, null, "Why"))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("status"));
        decide(match, MatchStatus.TRUE_MATCH);
        assertThatThrownBy(() -> matches.decide(match, version, MatchStatus.NOT_THE_SAME, "Late"))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void nobodyElseSeesMatchesAndReadersDecideNothing() {
        load(FIRST, "2026-11-02");
        company("Veltrona Quarry", "");
        var match = all().getFirst().id();
        for (var role : List.of("us-staff", "us-manager", "admin")) {
            signInAs(role, "washington");
            assertThatThrownBy(() -> matches.find(match)).as(role).isInstanceOf(AccessDeniedException.class);
        }
        for (var role : List.of("director", "auditor")) {
            signInAs(role, "washington");
            assertThat(matches.find(match).row().ourName()).as(role).isEqualTo("Veltrona Quarry");
            assertThat(matches.mayDecide(match)).as(role).isFalse();
            assertThatThrownBy(() -> decide(match, MatchStatus.TRUE_MATCH))
                    .as(role)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theDealSaysThatItsInvestorWaitsForCompliance() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        as(admin, () -> waiting.choose(Set.of(deals.stage("qualified"))));
        signInAs(staff);
        var deal = deals.lead("Mill");
        assertThat(pending.holds(deal.ref())).isFalse();
        deal.terms().setCompanyId(quarry);
        var saved = dealService.save(deal).ref();
        assertThat(pending.holds(saved)).isTrue();
        signInAs(compliance);
        decide(all().getFirst().id(), MatchStatus.NOT_THE_SAME);
        signInAs(staff);
        assertThat(pending.holds(saved)).isFalse();
    }

    @Test
    void nobodyLearnsWhoIsOnAListByNamingCompaniesOnADeal() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        signInAs(staff);
        var deal = deals.lead("Mill", true);
        deal.terms().setCompanyId(quarry);
        var saved = dealService.save(deal).ref();
        assertThat(pending.holds(saved)).as("no stage waits at all").isFalse();
        as(admin, () -> waiting.choose(Set.of(deals.stage("signed"))));
        assertThat(pending.holds(saved)).as("the stage that waits is far ahead").isFalse();
        as(admin, () -> waiting.choose(Set.of(deals.stage("qualified"))));
        assertThat(pending.holds(saved)).isTrue();
        as(
                user("cn-staff", "beijing"),
                () -> assertThat(pending.holds(saved))
                        .as("who reads the deal and does not work on it")
                        .isFalse());
    }

    @Test
    void complianceReadsWhoRanIntoAMatch() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        var id = dealPast("qualified");
        var changed = dealService.find(id);
        changed.terms().setCompanyId(quarry);
        assertThatThrownBy(() -> dealService.save(changed)).isInstanceOf(GateClosed.class);
        var lines = jdbc.sql("select count(*) from audit_entry where kind = 'PotentialMatch' and action = 'REFUSE'"
                + " and actor_id = ?");
        assertThat(lines.param(staff).query(Long.class).single()).isEqualTo(1);
    }

    @Test
    void aDealEntersAStageThatWaitsOnlyOnceComplianceHasDecided() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        as(admin, () -> waiting.choose(Set.of(deals.stage("qualified"))));
        signInAs(staff);
        var deal = deals.lead("Mill");
        deal.getDeal().setSectorId(sector("robotics"));
        deal.terms().setCompanyId(quarry);
        var id = dealService.save(deal).getDeal().id();
        assertThatThrownBy(() -> move(id))
                .isInstanceOfSatisfying(
                        GateClosed.class,
                        closed ->
                                assertThat(closed.obstacles().getFirst().key()).isEqualTo("screening.deal.waiting"));
        as(compliance, () -> decide(all().getFirst().id(), MatchStatus.TRUE_MATCH));
        assertThatThrownBy(() -> move(id)).as("who is on the list").isInstanceOf(GateClosed.class);
        as(compliance, () -> decide(matches.ofCompany(quarry).getFirst().id(), MatchStatus.NOT_THE_SAME));
        move(id);
        assertThat(dealService.find(id).getDeal().getStageId()).isEqualTo(deals.stage("qualified"));
    }

    @Test
    void whatTheStageAsksForComesBeforeWhatScreeningKnows() {
        load(FIRST, "2026-11-02");
        as(admin, () -> waiting.choose(Set.of(deals.stage("signed"))));
        signInAs(staff);
        var deal = deals.lead("Mill");
        deal.terms().setCompanyId(company("Veltrona Quarry", ""));
        var id = dealService.save(deal).getDeal().id();
        var version = dealService.find(id).getDeal().getVersion();
        assertThatThrownBy(() -> dealService.moveTo(id, version, deals.stage("signed"), StageAnswers.NONE))
                .as("a bare deal tells nothing about the company it names")
                .isInstanceOf(StageRequirement.class);
        assertThat(jdbc.sql("select count(*) from audit_entry where kind = 'PotentialMatch' and action = 'REFUSE'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theOtherPartiesOfADealWaitForComplianceAsItsInvestorDoes() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        as(admin, () -> waiting.choose(Set.of(deals.stage("qualified"))));
        signInAs(staff);
        var deal = deals.lead("Mill");
        deal.getDeal().setSectorId(sector("robotics"));
        deal.terms().setCompanyId(company("Paper Mill Partners", ""));
        var saved = dealService.save(deal);
        var id = saved.getDeal().id();
        var party = new DealParty();
        party.setCompanyId(quarry);
        party.setRole(PartyRole.PARENT);
        parties.save(id, party);
        assertThat(pending.holds(saved.ref())).isTrue();
        assertThatThrownBy(() -> move(id)).isInstanceOf(GateClosed.class);
        as(compliance, () -> decide(all().getFirst().id(), MatchStatus.NOT_THE_SAME));
        assertThat(pending.holds(saved.ref())).isFalse();
        move(id);
        assertThat(dealService.find(id).getDeal().getStageId()).isEqualTo(deals.stage("qualified"));
    }

    @Test
    void anInvestorWhoIsNamedOnTheWayWaitsForComplianceToo() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        as(admin, () -> waiting.choose(Set.of(deals.stage("qualified"))));
        signInAs(staff);
        var deal = deals.lead("Mill");
        deal.getDeal().setSectorId(sector("robotics"));
        var id = dealService.save(deal).getDeal().id();
        var version = dealService.find(id).getDeal().getVersion();
        var answers = new StageAnswers(quarry, null, null, null, null);
        assertThatThrownBy(() -> dealService.moveTo(id, version, deals.stage("qualified"), answers))
                .isInstanceOf(GateClosed.class);
        assertThat(dealService.find(id).getDeal().getStageId()).isEqualTo(deals.stage("lead"));
        assertThat(dealService.find(id).terms().getCompanyId()).isNull();
    }

    /** A deal that has passed the stage that waits, before anybody was named who is waited for. */
    private long dealPast(String stage) {
        as(admin, () -> waiting.choose(Set.of(deals.stage(stage))));
        signInAs(staff);
        var deal = deals.lead("Mill");
        deal.getDeal().setSectorId(sector("robotics"));
        deal.terms().setCompanyId(company("Paper Mill Partners", ""));
        var id = dealService.save(deal).getDeal().id();
        move(id);
        return id;
    }

    @Test
    void anInvestorWhoIsNamedBehindTheStageThatWaitsIsWaitedForToo() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        var id = dealPast("qualified");
        var changed = dealService.find(id);
        var before = changed.terms().getCompanyId();
        changed.terms().setCompanyId(quarry);
        assertThatThrownBy(() -> dealService.save(changed))
                .isInstanceOfSatisfying(
                        GateClosed.class, closed -> assertThat(closed.key()).isEqualTo("screening.party.waiting"));
        assertThat(dealService.find(id).terms().getCompanyId()).isEqualTo(before);
        as(compliance, () -> decide(all().getFirst().id(), MatchStatus.NOT_THE_SAME));
        dealService.save(changed);
        assertThat(dealService.find(id).terms().getCompanyId()).isEqualTo(quarry);
    }

    @Test
    void aDealThatWasLostBehindTheStageThatWaitsLeadsNoInvestorAroundIt() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        var id = dealPast("qualified");
        dealService.moveTo(id, dealService.find(id).getDeal().getVersion(), deals.stage("lost"), TestDeals.LOST);
        var changed = dealService.find(id);
        changed.terms().setCompanyId(quarry);
        assertThatThrownBy(() -> dealService.save(changed)).isInstanceOf(GateClosed.class);
    }

    @Test
    void aPartyThatIsNamedBehindTheStageThatWaitsIsWaitedForToo() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        var id = dealPast("qualified");
        var party = new DealParty();
        party.setCompanyId(quarry);
        party.setRole(PartyRole.PARENT);
        assertThatThrownBy(() -> parties.save(id, party)).isInstanceOf(GateClosed.class);
        assertThat(parties.ofDeal(id)).isEmpty();
        as(compliance, () -> decide(all().getFirst().id(), MatchStatus.NOT_THE_SAME));
        parties.save(id, party);
        assertThat(parties.ofDeal(id)).hasSize(1);
    }

    @Test
    void aPartyThatComesBackIsWaitedForAsOneThatComes() {
        load(FIRST, "2026-11-02");
        var party = new DealParty();
        party.setRole(PartyRole.PARENT);
        signInAs(staff);
        party.setCompanyId(company("Veltrona Quarry", ""));
        as(admin, () -> waiting.choose(Set.of(deals.stage("qualified"))));
        var deal = deals.lead("Mill");
        deal.getDeal().setSectorId(sector("robotics"));
        deal.terms().setCompanyId(company("Paper Mill Partners", ""));
        var id = dealService.save(deal).getDeal().id();
        var saved = parties.save(id, party);
        parties.remove(saved.id());
        move(id);
        assertThatThrownBy(() -> parties.restore(saved.id())).isInstanceOf(GateClosed.class);
        assertThat(parties.ofDeal(id)).isEmpty();
    }

    @Test
    void aManagerNamesWhoIsWaitedForWithAReasonThatStaysWithTheDeal() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        var id = dealPast("qualified");
        signInAs(user("us-manager", "seattle"));
        var changed = dealService.find(id);
        changed.terms().setCompanyId(quarry);
        assertThatThrownBy(() -> dealService.save(changed)).isInstanceOf(GateClosed.class);
        assertThatThrownBy(() -> gates.save(changed, " ")).isInstanceOf(RuleException.class);
        gates.save(changed, "Compliance was asked by phone");
        assertThat(dealService.find(id).terms().getCompanyId()).isEqualTo(quarry);
        assertThat(gates.admissions(id)).singleElement().satisfies(admission -> {
            assertThat(admission.reason()).isEqualTo("Compliance was asked by phone");
            assertThat(admission.by()).isEqualTo(currentUser.require().userId());
        });
        assertThat(dealService.history(id)).hasSize(2);
        as(
                staff,
                () -> assertThatThrownBy(() -> gates.save(dealService.find(id), "In a hurry"))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void renamingACompanyDoesNotTakeItsMatchFromCompliance() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        as(staff, () -> lists.rename(quarry, "Spring Meadow Tea"));
        signInAs(compliance);
        assertThat(all()).hasSize(1);
        assertThat(all().getFirst().changed()).isEqualTo(MatchChange.NAMES_CHANGED);
    }

    @Test
    void renamingACompanyLiftsNoConfirmedMatch() {
        load(FIRST, "2026-11-02");
        signInAs(staff);
        var deal = deals.lead("Mill");
        deal.getDeal().setSectorId(sector("robotics"));
        var quarry = company("Veltrona Quarry", "");
        deal.terms().setCompanyId(quarry);
        var id = dealService.save(deal).getDeal().id();
        as(admin, () -> waiting.choose(Set.of(deals.stage("qualified"))));
        as(compliance, () -> decide(all().getFirst().id(), MatchStatus.TRUE_MATCH));
        lists.rename(quarry, "Spring Meadow Tea");
        assertThatThrownBy(() -> move(id)).isInstanceOf(GateClosed.class);
        signInAs(compliance);
        assertThat(toDecide())
                .as("compliance judges it again")
                .extracting(MatchRow::changed)
                .containsExactly(MatchChange.NAMES_CHANGED);
        decide(toDecide().getFirst().id(), MatchStatus.TRUE_MATCH);
        as(staff, () -> lists.rename(quarry, "Spring Meadow Tea"));
        assertThat(toDecide()).as("once").isEmpty();
        load(
                TestLists.plain("Veltrona Quarry LLC|Veltrona|A1", "LUO, Zhenqiu||A2", "Mistport Salt Works||A3"),
                "2026-11-03");
        assertThat(toDecide()).as("altered").hasSize(1);
        as(staff, () -> assertThatThrownBy(() -> move(id)).isInstanceOf(GateClosed.class));
        decide(toDecide().getFirst().id(), MatchStatus.NOT_THE_SAME);
        as(staff, () -> move(id));
    }

    private List<MatchRow> toDecide() {
        return matches.list(MatchFilter.waiting(), Window.first(100));
    }

    @Test
    void anEntryThatComesBackHoldsWhoWasConfirmedAndRenamed() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        decide(all().getFirst().id(), MatchStatus.TRUE_MATCH);
        as(staff, () -> lists.rename(quarry, "Spring Meadow Tea"));
        load(TestLists.plain("LUO, Zhenqiu||A2", "Mistport Salt Works||A3", "Nimbus Dredging||A4"), "2026-11-03");
        assertThat(matches.ofCompany(quarry)).as("no longer listed").isEmpty();
        load(
                TestLists.plain("Veltrona Quarry LLC|岚霜矿业有限公司|A1", "LUO, Zhenqiu||A2", "Mistport Salt Works||A3"),
                "2026-11-04");
        assertThat(matches.ofCompany(quarry)).hasSize(1);
    }

    private void move(long id) {
        dealService.moveTo(id, dealService.find(id).getDeal().getVersion(), deals.stage("qualified"));
    }

    @Test
    void whatLiesInTheRecycleBinWaitsForNobody() {
        load(FIRST, "2026-11-02");
        var quarry = company("Veltrona Quarry", "");
        as(staff, () -> lists.archive(quarry));
        assertThat(all()).isEmpty();
        as(staff, () -> lists.restore(quarry));
        assertThat(all()).hasSize(1);
    }

    @Test
    void whatLayInTheRecycleBinWhileAListWasLoadedComesBackCompared() {
        var quarry = company("Veltrona Quarry", "");
        var works = company("Mistport Salt Works", "");
        as(staff, () -> lists.archive(quarry));
        var first = load(FIRST, "2026-11-02");
        assertThat(changedBy(first)).extracting(MatchRow::companyId).containsExactly(works);
        as(staff, () -> lists.restore(quarry));
        assertThat(toDecide()).extracting(MatchRow::companyId).containsExactlyInAnyOrder(quarry, works);
        as(staff, () -> lists.archive(quarry));
        load(
                TestLists.plain("Veltrona Quarry LLC|Veltrona|A1", "LUO, Zhenqiu||A2", "Mistport Salt Works||A3"),
                "2026-11-03");
        as(staff, () -> lists.restore(quarry));
        assertThat(matches.ofCompany(quarry)).as("altered meanwhile").hasSize(1);
    }

    @Test
    void manyThatAreTakenOutOfTheRecycleBinComeBackCompared() {
        var quarry = company("Veltrona Quarry", "");
        BulkField<Company, Instant> archived = BulkField.archived();
        var bulk = as(staff, () -> writer.archive(Company.class, List.of(quarry), archived));
        load(FIRST, "2026-11-02");
        assertThat(toDecide()).isEmpty();
        as(staff, () -> writer.undo(bulk));
        assertThat(toDecide()).extracting(MatchRow::companyId).containsExactly(quarry);
    }

    @Test
    void findsByOurNameAndByTheListed() {
        load(FIRST, "2026-11-02");
        company("Veltrona Quarry", "岚霜矿业");
        assertThat(found("veltrona")).hasSize(1);
        assertThat(found("岚霜")).hasSize(1);
        assertThat(found("lanshuang")).hasSize(1);
        assertThat(found("nimbus")).isEmpty();
        assertThat(found("...")).isEmpty();
    }

    private List<MatchRow> found(String text) {
        return matches.list(
                new MatchFilter(text, List.of(), false, List.of(), List.of(), List.of(), List.of(), 0, List.of()),
                Window.first(10));
    }
}
