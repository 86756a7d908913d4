package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.companies.ConsentService.Consent;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.membership.MembershipService;
import org.qiao.membership.Seat;
import org.qiao.membership.SeatService;
import org.qiao.membership.TestMemberships;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.TouchService;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;

/** What was chosen in a form before a merge and is saved after it. */
class StaleLinkTest extends QiaoTest {

    private static final LocalDate AGREED = LocalDate.of(2026, 1, 5);

    @Autowired
    private CompanyService companies;

    @Autowired
    private CompanyMergeService companyMerges;

    @Autowired
    private PersonService people;

    @Autowired
    private PersonMergeService personMerges;

    @Autowired
    private PersonMoves moves;

    @Autowired
    private ContactService contacts;

    @Autowired
    private ConsentService consents;

    @Autowired
    private AcquaintanceService acquaintances;

    @Autowired
    private TouchService touches;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DealService deals;

    @Autowired
    private TestDeals testDeals;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private SeatService seats;

    @Autowired
    private TestMemberships testMemberships;

    @Autowired
    private TestSignIn signIns;

    private long company;
    private long formerCompany;
    private long person;
    private long formerPerson;

    @BeforeEach
    void twoOfEach() {
        signInAs("cn-manager", "beijing");
        company = testMemberships.company("Baosteel", "宝钢");
        formerCompany = testMemberships.company("Baosteel Group", "宝钢集团");
        person = testMemberships.person("Luo", null);
        formerPerson = testMemberships.person("Luo", null);
    }

    private void mergeCompanies() {
        companyMerges.merge(
                companies.find(company),
                formerCompany,
                companies.find(formerCompany).getVersion());
    }

    private void mergePeople() {
        personMerges.merge(
                people.find(person), formerPerson, people.find(formerPerson).getVersion());
    }

    @Test
    void aTouchIsWithTheWinners() {
        mergeCompanies();
        mergePeople();
        var touch = touches.create();
        touch.setSaidEn("said");
        touch.setCompanyIds(Set.of(formerCompany));
        touch.setPersonIds(Set.of(formerPerson, person));
        var saved = touches.log(touch, null);
        assertThat(saved.getCompanyIds()).containsExactly(company);
        assertThat(saved.getPersonIds()).containsExactly(person);
        var changed = touches.find(saved.id());
        changed.setCompanyIds(Set.of(company, formerCompany));
        assertThat(touches.save(changed).getCompanyIds()).containsExactly(company);
    }

    @Test
    void aTaskIsAboutTheWinners() {
        mergeCompanies();
        mergePeople();
        var task = tasks.create();
        task.setTitle("Call");
        task.setDueOn(LocalDate.of(2026, 12, 1));
        task.setCompanyId(formerCompany);
        task.setPersonId(formerPerson);
        var saved = tasks.save(task);
        assertThat(saved.getCompanyId()).isEqualTo(company);
        assertThat(saved.getPersonId()).isEqualTo(person);
    }

    @Test
    void aDealHasTheWinnerAsItsInvestor() {
        var deal = deals.find(testDeals.lead("Mill").getDeal().id());
        deal.terms().setCompanyId(formerCompany);
        mergeCompanies();
        assertThat(deals.save(deal).terms().getCompanyId()).isEqualTo(company);
    }

    @Test
    void aRoleIsAtTheWinnerOnce() {
        var open = people.find(person);
        open.setAffiliations(
                List.of(new Affiliation(company, "CEO", "总裁"), new Affiliation(formerCompany, "CEO", "总裁")));
        mergeCompanies();
        assertThat(people.save(open).getAffiliations()).containsExactly(new Affiliation(company, "CEO", "总裁"));
    }

    @Test
    void aPersonMovesToTheWinnerAndBack() {
        var first = testMemberships.company("Shougang", "首钢");
        var role = new Affiliation(first, "CEO", "总裁");
        var open = people.find(person);
        open.setAffiliations(List.of(role));
        people.save(open);
        mergeCompanies();
        var move = moves.move(person, role, formerCompany, "Chair", null, moves.today());
        assertThat(people.find(person).getAffiliations())
                .extracting(Affiliation::companyId)
                .containsExactlyInAnyOrder(first, company);
        moves.undo(move);
        assertThat(people.find(person).getAffiliations()).containsExactly(role);
    }

    @Test
    void aMembershipIsTheWinners() {
        mergeCompanies();
        assertThat(testMemberships.of(formerCompany).getCompanyId()).isEqualTo(company);
        assertThatThrownBy(() -> testMemberships.of(formerCompany)).hasMessage("membership.company.twice");
    }

    @Test
    void aSeatIsTheWinners() {
        var member = testMemberships.of(company);
        testMemberships.term(member, testMemberships.tier("Gold"), "2026-01-01", "2099-12-31");
        for (var id : List.of(person, formerPerson)) {
            var open = people.find(id);
            open.setAffiliations(List.of(new Affiliation(company, "CEO", "总裁")));
            people.save(open);
        }
        mergePeople();
        seats.seat(member.id(), formerPerson);
        assertThat(memberships.find(member.id()).getSeats())
                .extracting(Seat::personId)
                .containsExactly(person);
    }

    @Test
    void whatAnOpenPageOfThePersonAddsIsTheWinners() {
        var tie = acquaintances.create(formerPerson);
        mergePeople();
        acquaintances.save(tie);
        contacts.add(formerPerson, ContactKind.EMAIL, "luo@example.com");
        consents.record(formerPerson, new Consent(AGREED, "2026-1", Language.ZH, "活动邀请"));
        assertThat(acquaintances.list(person)).hasSize(1);
        assertThat(contacts.list(person)).hasSize(1);
        assertThat(contacts.list(formerPerson)).isEmpty();
        assertThat(consents.list(person)).hasSize(1);
    }

    @Test
    void aCompanyHangsOnTheWinnerAndTheWinnerNotOnItself() {
        mergeCompanies();
        var child = companies.find(testMemberships.company("Child", "子公司"));
        child.setParentId(formerCompany);
        assertThat(companies.save(child).getParentId()).isEqualTo(company);
        var winner = companies.find(company);
        winner.setParentId(formerCompany);
        assertThatThrownBy(() -> companies.save(winner)).hasMessage("company.parent.itself");
    }

    @Test
    void followsAWinnerThatTheViewerMayNotSee() {
        jdbc.sql("update company set office_id = ?, owner_id = ? where id = ?")
                .params(office("seattle"), user("us-manager", "seattle"), company)
                .update();
        as(user("director", "beijing"), this::mergeCompanies);
        signIns.signIn(
                user("cn-staff", "beijing"),
                Map.of(
                        Permission.COMPANY_READ, Scope.DESK,
                        Permission.TOUCH_READ, Scope.DESK,
                        Permission.TOUCH_WRITE, Scope.DESK));
        var touch = touches.create();
        touch.setSaidEn("said");
        touch.setCompanyIds(Set.of(formerCompany));
        assertThat(touches.log(touch, null).getCompanyIds()).containsExactly(company);
    }

    @Test
    void refusesACircleThroughACompanyThatIsHiddenWithoutNamingIt() {
        var hidden = companies.find(testMemberships.company("Hidden", "隐"));
        hidden.setParentId(company);
        companies.save(hidden);
        var low = companies.find(testMemberships.company("Low", "下"));
        low.setParentId(hidden.id());
        companies.save(low);
        jdbc.sql("update company set office_id = ?, owner_id = ? where id = ?")
                .params(office("seattle"), user("us-manager", "seattle"), hidden.id())
                .update();
        signIns.signIn(
                user("cn-manager", "beijing"),
                Map.of(Permission.COMPANY_READ, Scope.DESK, Permission.COMPANY_WRITE, Scope.DESK));
        var top = companies.find(company);
        top.setParentId(low.id());
        assertThatThrownBy(() -> companies.save(top)).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.key()).isEqualTo("company.parent.circle");
            assertThat(e.property()).isEqualTo("parentId");
        });
    }
}
