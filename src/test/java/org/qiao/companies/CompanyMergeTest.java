package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.access.AuditService;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.files.FileRow;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.qiao.membership.MembershipService;
import org.qiao.membership.PaymentService;
import org.qiao.membership.Seat;
import org.qiao.membership.SeatService;
import org.qiao.membership.TermService;
import org.qiao.membership.TestMemberships;
import org.qiao.outreach.About;
import org.qiao.pipeline.DealParty;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.PartyRole;
import org.qiao.pipeline.PartyService;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class CompanyMergeTest extends MergeTest {

    @Autowired
    private AuditService audit;

    @Autowired
    private CompanyService companies;

    @Autowired
    private CompanyMergeService merges;

    @Autowired
    private CompanyFileService files;

    @Autowired
    private PersonService people;

    @Autowired
    private DealService deals;

    @Autowired
    private TestDeals testDeals;

    @Autowired
    private PartyService parties;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private TestMemberships testMemberships;

    @Autowired
    private PaymentService payments;

    @Autowired
    private TermService terms;

    @Autowired
    private SeatService seats;

    @Autowired
    private TestSignIn signIns;

    private long winner;
    private long loser;

    @BeforeEach
    void twoRecordsOfOneCompany() {
        signInAs("cn-manager", "beijing");
        winner = company("Baosteel", "宝钢");
        loser = company("Baosteel Group Co., Ltd.", "宝钢集团有限公司");
    }

    private long company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        return companies.save(company).id();
    }

    private Company at(long id) {
        return companies.find(id);
    }

    private long merge() {
        return merges.merge(at(winner), loser, at(loser).getVersion());
    }

    private List<Long> found(String text) {
        return companies.list(CompanyFilter.all(Language.EN).withText(text), Window.first(50)).stream()
                .map(CompanyRow::id)
                .toList();
    }

    @Test
    void keepsEveryLosingNameAndFindsTheWinnerByIt() {
        var merged = at(loser);
        merged.setAliases(List.of(new CompanyAlias("上海宝山钢铁总厂", "zh", NameKind.FORMER)));
        companies.save(merged);
        merge();
        assertThat(at(winner).getAliases())
                .extracting(CompanyAlias::getText, CompanyAlias::getKind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Baosteel Group Co., Ltd.", NameKind.LEGAL),
                        org.assertj.core.groups.Tuple.tuple("宝钢集团有限公司", NameKind.LEGAL),
                        org.assertj.core.groups.Tuple.tuple("上海宝山钢铁总厂", NameKind.FORMER));
        assertThat(found("宝钢集团")).containsExactly(winner);
        assertThat(found("宝山钢铁总厂")).containsExactly(winner);
        assertThat(at(loser).isArchived()).isTrue();
        assertThat(merges.survivor(loser)).contains(winner);
        assertThat(merges.into(winner))
                .singleElement()
                .satisfies(
                        m -> assertThat(Objects.requireNonNull(m.loser()).id()).isEqualTo(loser));
    }

    @Test
    void aNameThatAMergeKeptIsNoFormerNameAlsoWhereAnEarlierMergeSaidSo() throws java.io.IOException {
        var merged = at(loser);
        merged.setNameZh("东方重工");
        merged.setAliases(List.of(new CompanyAlias("上海宝山钢铁总厂", "zh", NameKind.FORMER)));
        companies.save(merged);
        var merge = merge();
        assertThat(kinds()).containsEntry("东方重工", NameKind.RECORDED).containsEntry("上海宝山钢铁总厂", NameKind.FORMER);
        jdbc.sql("update company_alias set kind = 'FORMER' where kind = 'RECORDED'")
                .update();
        jdbc.sql("update company_merge set record = replace(record, '\"RECORDED\"', '\"FORMER\"')")
                .update();
        try (var migration = Objects.requireNonNull(
                getClass().getResourceAsStream("/db/migration/V076__names_of_merged_records.sql"))) {
            jdbc.sql(new String(migration.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$|;", ""))
                    .update();
        }
        assertThat(kinds()).containsEntry("东方重工", NameKind.RECORDED).containsEntry("上海宝山钢铁总厂", NameKind.FORMER);
        merges.undo(merge);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aNamesKindAndDatesComeAlongWithItAndGoBackWithIt() {
        var legal = new NameFacts("zh-Hant", NameKind.LEGAL, LocalDate.of(2001, 2, 3), null);
        var brand = new NameFacts("en", NameKind.BRAND, null, LocalDate.of(2099, 12, 31));
        var merged = at(loser);
        merged.setNameZh("寶鋼集團有限公司");
        merged.setNameZhFacts(legal);
        merged.setNameEnFacts(brand);
        companies.save(merged);
        var chosen = at(winner);
        chosen.setNameZh("寶鋼集團有限公司");
        var merge = merges.merge(chosen, loser, at(loser).getVersion());
        assertThat(at(winner).getNameZhFacts()).isEqualTo(legal);
        assertThat(at(winner).getNameEnFacts()).isEqualTo(NameFacts.usual(Language.EN));
        assertThat(at(winner).getAliases()).contains(new CompanyAlias("Baosteel Group Co., Ltd.", brand));
        assertThat(merges.undo(merge).isWhole()).isTrue();
        assertThat(at(winner).getNameZhFacts()).isEqualTo(NameFacts.usual(Language.ZH));
        assertThat(at(loser).getNameZhFacts()).isEqualTo(legal);
    }

    private Map<String, NameKind> kinds() {
        return at(winner).getAliases().stream()
                .collect(java.util.stream.Collectors.toMap(CompanyAlias::getText, CompanyAlias::getKind));
    }

    @Test
    void takesTheChosenValuesWithTheIdentifierAndGivesThemBack() {
        var other = at(loser);
        other.setUscc("91350100M000100Y43");
        other.setWebsite("https://baosteel.example.com");
        other.setTags(Set.of("steel"));
        companies.save(other);
        var chosen = at(winner);
        chosen.setNameEn("Baosteel Group Co., Ltd.");
        chosen.setUscc("91350100M000100Y43");
        chosen.setWebsite("https://baosteel.example.com");
        var merge = merges.merge(chosen, loser, at(loser).getVersion());
        assertThat(at(winner).getUscc()).isEqualTo("91350100M000100Y43");
        assertThat(at(winner).getTags()).containsExactly("steel");
        assertThat(at(winner).getAliases()).extracting(CompanyAlias::getText).contains("Baosteel");
        var undone = merges.undo(merge);
        assertThat(undone.isWhole()).isTrue();
        assertThat(at(winner).getNameEn()).isEqualTo("Baosteel");
        assertThat(at(winner).getUscc()).isNull();
        assertThat(at(winner).getWebsite()).isNull();
        assertThat(at(winner).getTags()).isEmpty();
        assertThat(at(winner).getAliases()).isEmpty();
        assertThat(at(loser).getUscc()).isEqualTo("91350100M000100Y43");
        assertThat(at(loser).isArchived()).isFalse();
        assertThat(found("宝钢集团")).containsExactly(loser);
        assertThat(merges.survivor(loser)).isEmpty();
    }

    @Test
    void movesPeopleTouchesTasksDealsFilesAndChildrenThereAndBack() {
        var person = testMemberships.person("Luo", loser);
        var both = touch(About.Kind.COMPANY, winner, loser);
        var single = touch(About.Kind.COMPANY, loser);
        var task = task(About.company(loser));
        var deal = testDeals.lead("Mill");
        var details = deals.find(deal.getDeal().id());
        details.terms().setCompanyId(loser);
        deals.save(details);
        var file = files.add(loser, "a.txt", "hello".getBytes(StandardCharsets.UTF_8))
                .file();
        var child = at(company("Child", "子公司"));
        child.setParentId(loser);
        child.setParentLink(ParentLink.SUBSIDIARY);
        companies.save(child);

        var merge = merge();
        assertThat(people.find(person).getAffiliations())
                .extracting(Affiliation::companyId)
                .containsExactly(winner);
        assertThat(touchesWith(About.company(winner))).containsExactlyInAnyOrder(both, single);
        assertThat(touchesWith(About.company(loser))).isEmpty();
        assertThat(tasksAbout(About.company(winner))).containsExactly(task);
        assertThat(deals.find(deal.getDeal().id()).terms().getCompanyId()).isEqualTo(winner);
        assertThat(files.list(winner)).extracting(FileRow::id).containsExactly(file.id());
        assertThat(at(child.id()).getParentId()).isEqualTo(winner);

        assertThat(merges.undo(merge).isWhole()).isTrue();
        assertThat(people.find(person).getAffiliations())
                .extracting(Affiliation::companyId)
                .containsExactly(loser);
        assertThat(touchesWith(About.company(winner))).containsExactly(both);
        assertThat(touchesWith(About.company(loser))).containsExactlyInAnyOrder(both, single);
        assertThat(tasksAbout(About.company(loser))).containsExactly(task);
        assertThat(deals.find(deal.getDeal().id()).terms().getCompanyId()).isEqualTo(loser);
        assertThat(files.list(loser)).extracting(FileRow::id).containsExactly(file.id());
        assertThat(at(child.id()).getParentId()).isEqualTo(loser);
    }

    @Test
    void archivesTheSecondMembershipAndBringsItBack() {
        var stays = testMemberships.of(winner).id();
        var goes = testMemberships.of(loser).id();
        var merge = merge();
        assertThat(memberships.ofCompany(winner)).get().extracting(m -> m.id()).isEqualTo(stays);
        assertThat(memberships.find(goes).isArchived()).isTrue();
        merges.undo(merge);
        assertThat(memberships.ofCompany(loser)).get().extracting(m -> m.id()).isEqualTo(goes);
        assertThat(memberships.find(goes).isArchived()).isFalse();
    }

    @Test
    void takesTheDuesOfTheSecondMembershipAlong() {
        var tier = testMemberships.tier("Gold");
        var stays = testMemberships.of(winner);
        testMemberships.term(stays, tier, "2026-01-01", "2026-12-31");
        payments.add(stays.id(), testMemberships.payment("2026-02-01", "5000", "USD"));
        var goes = testMemberships.of(loser);
        testMemberships.term(goes, tier, "2025-01-01", "2025-12-31");
        payments.add(goes.id(), testMemberships.payment("2026-02-01", "3000", "USD"));
        payments.add(goes.id(), testMemberships.payment("2026-02-01", "5000", "USD"));
        var seated = testMemberships.person("Luo", loser);
        seats.seat(goes.id(), seated);
        var day = LocalDate.of(2026, 11, 28);
        var dues = memberships.duesByYear(day);
        var merge = merge();
        assertThat(memberships.duesByYear(day)).isEqualTo(dues);
        assertThat(memberships.ofCompany(winner)).get().satisfies(m -> {
            assertThat(m.id()).isEqualTo(stays.id());
            assertThat(m.getTerms()).hasSize(2);
            assertThat(m.getPayments()).hasSize(3);
            assertThat(m.getSeats()).extracting(Seat::personId).containsExactly(seated);
        });
        assertThat(merges.undo(merge).isWhole()).isTrue();
        assertThat(memberships.duesByYear(day)).isEqualTo(dues);
        assertThat(memberships.find(stays.id()).getTerms()).hasSize(1);
        assertThat(memberships.find(stays.id()).getPayments()).hasSize(1);
        assertThat(memberships.find(stays.id()).getSeats()).isEmpty();
        assertThat(memberships.find(goes.id()).getTerms()).hasSize(1);
        assertThat(memberships.find(goes.id()).getPayments()).hasSize(2);
    }

    @Test
    void aMembershipWhoseDuesWereChangedSinceStaysWhereItIs() {
        var tier = testMemberships.tier("Gold");
        var stays = testMemberships.of(winner);
        var goes = testMemberships.of(loser);
        testMemberships.term(goes, tier, "2025-01-01", "2025-12-31");
        var merge = merge();
        terms.dropLast(stays.id());
        var dues = memberships.duesByYear(LocalDate.of(2026, 11, 28));
        assertThat(merges.undo(merge).rows()).containsEntry("memberships", 1);
        assertThat(memberships.duesByYear(LocalDate.of(2026, 11, 28))).isEqualTo(dues);
    }

    @Test
    void twoThatAreMembersAtTheSameTimeAreNotMergedBeforeOneHasEnded() {
        var tier = testMemberships.tier("Gold");
        testMemberships.term(testMemberships.of(winner), tier, "2026-01-01", "2026-12-31");
        var goes = testMemberships.of(loser);
        testMemberships.term(goes, tier, "2026-12-31", "2027-12-30");
        assertThatThrownBy(this::merge)
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("company.merge.members"));
        assertThat(at(loser).isArchived()).isFalse();
        terms.dropLast(goes.id());
        merge();
        assertThat(at(loser).isArchived()).isTrue();
    }

    @Test
    void whoSeesNoMembershipIsNotToldOfOne() {
        var tier = testMemberships.tier("Gold");
        testMemberships.term(testMemberships.of(winner), tier, "2026-01-01", "2026-12-31");
        testMemberships.term(testMemberships.of(loser), tier, "2026-06-01", "2027-05-31");
        signIns.signIn(
                user("cn-manager", "beijing"),
                Map.of(
                        Permission.COMPANY_READ, Scope.ALL,
                        Permission.COMPANY_WRITE, Scope.ALL,
                        Permission.COMPANY_DELETE, Scope.ALL));
        assertThatThrownBy(this::merge)
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("company.merge.denied"));
    }

    @Test
    void movesTheOnlyMembership() {
        var goes = testMemberships.of(loser).id();
        merge();
        assertThat(memberships.ofCompany(winner)).get().extracting(m -> m.id()).isEqualTo(goes);
    }

    @Test
    void movesWhatTheOneWhoMergesMayNotSee() {
        var owner = user("us-staff", "seattle");
        var hidden = as(owner, () -> touch(About.Kind.COMPANY, loser));
        var hiddenTask = as(owner, () -> task(About.company(loser)));
        assertThat(touchesWith(About.company(loser))).isEmpty();
        var merge = merge();
        assertThat(as(owner, () -> touchesWith(About.company(winner)))).containsExactly(hidden);
        assertThat(as(owner, () -> tasksAbout(About.company(winner)))).containsExactly(hiddenTask);
        assertThat(touchesWith(About.company(winner))).isEmpty();
        as(owner, () -> {
            var moved = tasks.find(hiddenTask);
            moved.setCompanyId(null);
            tasks.save(moved);
        });
        assertThat(merges.undo(merge).rows())
                .as("hidden rows that stay are not counted")
                .isEmpty();
        assertThat(as(owner, () -> touchesWith(About.company(loser)))).containsExactly(hidden);
    }

    @Test
    void noConfidentialDealKeepsAnInvestorThatIsGone() {
        var details = testDeals.lead("Secret");
        var id = details.getDeal().id();
        var stored = deals.find(id);
        stored.terms().setCompanyId(loser);
        deals.save(stored);
        jdbc.sql("insert into circle () values ()").update();
        var circle = jdbc.sql("select max(id) from circle").query(Long.class).single();
        for (var table : List.of("deal", "deal_terms")) {
            jdbc.sql("update " + table + " set circle_id = ?, office_id = ?")
                    .params(circle, office("los-angeles"))
                    .update();
        }
        merge();
        assertThat(jdbc.sql("select company_id from deal_terms")
                        .query(Long.class)
                        .single())
                .isEqualTo(winner);
    }

    @Test
    void takesItsRolesInHiddenDealsAlongAndGivesThemBack() {
        var owner = user("us-staff", "seattle");
        var id = as(owner, () -> {
            var party = new DealParty();
            party.setCompanyId(loser);
            party.setRole(PartyRole.ADVISER);
            return parties.save(testDeals.lead("Mill").getDeal().id(), party).id();
        });
        var merge = merge();
        assertThat(as(owner, () -> parties.find(id).getCompanyId())).isEqualTo(winner);
        assertThat(parties.ofCompany(winner)).isEmpty();
        assertThat(merges.undo(merge).isWhole()).isTrue();
        assertThat(as(owner, () -> parties.find(id).getCompanyId())).isEqualTo(loser);
    }

    @Test
    void saysWhatCouldNotGoBack() {
        var task = task(About.company(loser));
        var chosen = at(winner);
        chosen.setWebsite("https://one.example.com");
        var merge = merges.merge(chosen, loser, at(loser).getVersion());
        var changed = at(winner);
        changed.setWebsite("https://two.example.com");
        companies.save(changed);
        var elsewhere = tasks.find(task);
        elsewhere.setCompanyId(company("Elsewhere", "别处"));
        tasks.save(elsewhere);
        var undone = merges.undo(merge);
        assertThat(undone.fields()).containsExactly("company.website");
        assertThat(undone.rows()).containsExactly(Map.entry("tasks", 1));
        assertThat(at(winner).getWebsite()).isEqualTo("https://two.example.com");
    }

    @Test
    void refusesWhatIsNoMerge() {
        refuses(
                "company.merge.itself",
                () -> merges.merge(at(winner), winner, at(winner).getVersion()));
        merge();
        refuses("company.merge.already", () -> merge());
        refuses("company.merge.already", () -> companies.restore(loser));
        refuses("company.merge.already", () -> companies.save(at(loser)));
        var third = company("Third", "第三");
        companies.archive(third);
        refuses(
                "company.merge.archived",
                () -> merges.merge(at(winner), third, at(third).getVersion()));
    }

    @Test
    void takesTheRightToChangeAndArchiveBoth() {
        var foreign = as(user("us-manager", "seattle"), () -> company("Foreign", "外"));
        refuses(
                "company.merge.denied",
                () -> merges.merge(at(winner), foreign, at(foreign).getVersion()));
        refuses(
                "company.merge.denied",
                () -> merges.merge(at(foreign), winner, at(winner).getVersion()));
        var merge = merge();
        signInAs("cn-staff", "beijing");
        refuses("company.merge.denied", () -> merges.undo(merge));
        signInAs("compliance", "beijing");
        assertThatThrownBy(() -> merges.undo(merge)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void hidesMergesOfCompaniesThatTheViewerMayNotSee() {
        var merge = merge();
        signIns.signIn(
                user("us-manager", "seattle"),
                Map.of(Permission.COMPANY_READ, Scope.OFFICE, Permission.COMPANY_DELETE, Scope.ALL));
        assertThat(merges.into(winner)).isEmpty();
        assertThat(merges.survivor(loser)).isEmpty();
        assertThatThrownBy(() -> merges.undo(merge)).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void logsUnderTheNameOfWhoeverMergedWhatHappenedToEachRow() {
        var task = task(About.company(loser));
        merge();
        assertThat(jdbc.sql(
                                "select actor_name from audit_entry where kind = 'Task' and record_id = ? and action = 'UPDATE'")
                        .param(task)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("cn-manager");
    }

    @Test
    void theLogTellsWhoeverMergedNothingOfRowsThatTheyMayNotSee() {
        var owner = user("us-staff", "seattle");
        as(owner, () -> touch(About.Kind.COMPANY, loser));
        as(owner, () -> task(About.company(loser)));
        merge();
        assertThat(audit.list(Long.MAX_VALUE, 50).entries())
                .extracting(entry -> entry.kind())
                .contains("Company")
                .doesNotContain("Touch", "Task");
    }

    @Test
    void anOpenFormOfAMovedTaskMeetsTheConflict() {
        var open = tasks.find(task(About.company(loser)));
        merge();
        open.setTitle("Typed before the merge");
        assertThatThrownBy(() -> tasks.save(open)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void givesNoIdentifierBackThatAnotherCompanyHasTakenSince() {
        var other = at(loser);
        other.setUscc("91350100M000100Y43");
        companies.save(other);
        var chosen = at(winner);
        chosen.setUscc("91350100M000100Y43");
        var merge = merges.merge(chosen, loser, at(loser).getVersion());
        var without = at(winner);
        without.setUscc(null);
        companies.save(without);
        var third = at(company("Third", "第三"));
        third.setUscc("91350100M000100Y43");
        companies.save(third);
        assertThat(merges.undo(merge).fields()).containsExactly("company.uscc");
        assertThat(at(loser).getUscc()).isNull();
        assertThat(at(loser).isArchived()).isFalse();
    }

    @Test
    void givesTheLaterOfTwoEditorsTheConflict() {
        var seen = at(winner);
        var seenLoser = at(loser).getVersion();
        var edited = at(loser);
        edited.setNoteEn("Edited meanwhile");
        companies.save(edited);
        assertThatThrownBy(() -> merges.merge(seen, loser, seenLoser))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(at(loser).isArchived()).isFalse();
        var open = at(winner);
        var openLoser = at(loser);
        merge();
        open.setNoteEn("Typed before the merge");
        assertThatThrownBy(() -> companies.save(open)).isInstanceOf(OptimisticLockingFailureException.class);
        openLoser.setNoteEn("Typed before the merge");
        refuses("company.merge.already", () -> companies.save(openLoser));
    }

    @Test
    void hangsOnNothingThatWouldCloseACircle() {
        var between = at(company("Between", "中间"));
        between.setParentId(loser);
        companies.save(between);
        var low = at(winner);
        low.setParentId(between.id());
        companies.save(low);
        refuses("company.merge.circle", this::merge);
        assertThat(at(loser).isArchived()).isFalse();
    }

    @Test
    void aSubsidiaryThatSwallowsItsParentHangsWhereThatHung() {
        var top = company("Top", "总");
        var parent = at(loser);
        parent.setParentId(top);
        companies.save(parent);
        var low = at(winner);
        low.setParentId(loser);
        companies.save(low);
        var merge = merge();
        assertThat(at(winner).getParentId()).isEqualTo(top);
        merges.undo(merge);
        assertThat(at(winner).getParentId()).isEqualTo(loser);
    }

    @Test
    void leadsThroughAChainOfMergesAndUndoesTheLastFirst() {
        var first = merge();
        var third = company("Shanghai Baosteel", "上海宝钢");
        merges.merge(at(third), winner, at(winner).getVersion());
        assertThat(merges.survivor(loser)).contains(third);
        refuses("company.merge.undo_later", () -> merges.undo(first));
        merges.undo(merges.into(third).getFirst().id());
        merges.undo(first);
        refuses("company.merge.undone_already", () -> merges.undo(first));
        assertThat(at(loser).isArchived()).isFalse();
    }

    @Test
    void keepsTheSameFileAndTheSameRoleOnce() {
        var bytes = "hello".getBytes(StandardCharsets.UTF_8);
        files.add(winner, "a.txt", bytes);
        files.add(loser, "b.txt", bytes);
        var person = testMemberships.person("Luo", loser);
        var two = people.find(person);
        two.setAffiliations(List.of(new Affiliation(winner, "CEO", "总裁"), new Affiliation(loser, "CEO", "总裁")));
        people.save(two);
        var merge = merge();
        assertThat(files.list(winner)).hasSize(1);
        assertThat(people.find(person).getAffiliations()).hasSize(1);
        merges.undo(merge);
        assertThat(files.list(loser)).hasSize(1);
        assertThat(people.find(person).getAffiliations())
                .extracting(Affiliation::companyId)
                .containsExactlyInAnyOrder(winner, loser);
    }
}
