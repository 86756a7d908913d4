package org.qiao.lists;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.Affiliation;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyService;
import org.qiao.companies.ContactKind;
import org.qiao.companies.ParentLink;
import org.qiao.companies.PersonService;
import org.qiao.membership.PaymentService;
import org.qiao.membership.TestMemberships;
import org.qiao.outreach.TaskService;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.StageStep;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists filtered by what their columns show: numbers, amounts and days from one to another, and texts. */
class ColumnFiltersTest extends ViewTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private PersonService people;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TaskService tasks;

    @Autowired
    private PaymentService payments;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestMemberships members;

    @Autowired
    private Clock clock;

    @BeforeEach
    void signIn() {
        signInAs("us-manager", "seattle");
    }

    /** The first words of the lines, which are names. */
    private static List<String> found(String address, String query) {
        UI.getCurrent().navigate(address, QueryParameters.fromString(query));
        return GridKt._findAll(grid()).stream()
                .map(row -> GridKt._getFormattedRow(grid(), row).getFirst().strip())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return (Grid<Object>) _get(Grid.class);
    }

    private Company company(String name) {
        var company = companies.create();
        company.setNameEn(name);
        return companies.save(company);
    }

    @Test
    void asksForCompaniesByCapitalYearPhoneAndWhatTheyArePartOf() {
        var group = company("Lantern Group");
        var works = company("Lantern Works");
        works.setCapitalAmount(new BigDecimal("2000000"));
        works.setCapitalCurrency("CNY");
        works.setFoundedYear(1998);
        works.setPhone("+86 21 5678-1234");
        works.setParentId(group.id());
        works.setParentLink(ParentLink.SUBSIDIARY);
        companies.save(works);
        var mill = company("River Mill");
        mill.setCapitalAmount(new BigDecimal("2000000"));
        mill.setCapitalCurrency("USD");
        mill.setFoundedYear(2004);
        companies.save(mill);
        openTab();
        assertThat(found("companies", "capital=1000000..2000000,CNY")).containsExactly("Lantern Works");
        assertThat(found("companies", "capital=2000000.01..,CNY")).isEmpty();
        assertThat(found("companies", "founded=1998..2004")).containsExactly("Lantern Works", "River Mill");
        assertThat(found("companies", "founded=..2003")).containsExactly("Lantern Works");
        assertThat(found("companies", "founded=2004")).containsExactly("River Mill");
        assertThat(found("companies", "phone=1234")).containsExactly("Lantern Works");
        assertThat(found("companies", "phone=056781234")).isEmpty();
        assertThat(found("companies", "phone=12")).as("no tail of a number").isEmpty();
        assertThat(found("companies", "parent=" + group.id())).containsExactly("Lantern Works");
        assertThat(found("companies", "founded=nonsense"))
                .as("an address that nobody understands")
                .isEmpty();
    }

    @Test
    void takesARangeAsItIsTypedAndSaysItOnTheChip() {
        var works = company("Lantern Works");
        works.setCapitalAmount(new BigDecimal("20000"));
        works.setCapitalCurrency("CNY");
        companies.save(works);
        company("River Mill");
        openTab();
        found("companies", "capital=1..,USD");
        assertThat(_find(Button.class, spec -> spec.withText("Registered capital: US$1 or more")))
                .hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Registered capital: US$1 or more")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("From")), "1.5万元");
        assertThat(_find(Button.class, spec -> spec.withText("Registered capital: ¥15k or more")))
                .hasSize(1);
        assertThat(GridKt._size(grid())).isEqualTo(1);
        _setValue(_get(TextField.class, spec -> spec.withLabel("To")), "1万");
        assertThat(_get(TextField.class, spec -> spec.withLabel("To")).isInvalid())
                .isTrue();
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void asksForPeopleByTitleLanguageChannelAndRank() {
        var works = company("Lantern Works").id();
        var doe = people.create();
        doe.setFamilyEn("Doe");
        doe.setAffiliations(List.of(new Affiliation(works, "Chief Financial Officer", "财务总监")));
        doe.setLanguages(Set.of("zh", "de"));
        doe.setPreferredChannel(ContactKind.WECHAT);
        doe.setProtocolRank(3);
        people.save(doe);
        var roe = people.create();
        roe.setFamilyEn("Roe");
        people.save(roe);
        openTab();
        assertThat(found("people", "title=financial")).containsExactly("Doe");
        assertThat(found("people", "title=财务")).containsExactly("Doe");
        assertThat(found("people", "title=%25")).isEmpty();
        assertThat(found("people", "language=de,fr")).containsExactly("Doe");
        assertThat(found("people", "language=e")).isEmpty();
        assertThat(found("people", "channel=wechat")).containsExactly("Doe");
        assertThat(found("people", "rank=1..3")).containsExactly("Doe");
        assertThat(found("people", "rank=4..")).isEmpty();
        assertThat(found("people", "rank=1e9..")).isEmpty();
        assertThat(found("people", "updated=..yesterday")).isEmpty();
    }

    @Test
    void asksForDealsByJobsAmountsDaysAndTheNextStep() {
        var mill = make.lead("Mill");
        mill.getDeal().setJobs(120);
        deals.save(mill);
        make.book(mill, LedgerKind.SIGNED, 5_000_000, "EUR", "2026-01-10");
        make.recordHistory(
                mill.getDeal().id(),
                List.of(new StageStep(make.stage("lead"), Instant.now().minus(40, ChronoUnit.DAYS))));
        make.lead("Works");
        var task = tasks.create();
        task.setTitle("Call them");
        task.setDealId(mill.getDeal().id());
        task.setDueOn(LocalDate.now(clock).plusDays(20));
        var due = tasks.save(task).getDueOn();
        openTab();
        assertThat(found("deals", "jobs=100..200")).containsExactly("Mill");
        assertThat(found("deals", "jobs=121..")).isEmpty();
        assertThat(found("deals", "value=5000000,EUR")).containsExactly("Mill");
        assertThat(found("deals", "value=1..,USD")).isEmpty();
        assertThat(found("deals", "value=1..,EUR&asof=2026-01-09")).isEmpty();
        assertThat(found("deals", "days=39..41")).containsExactly("Mill");
        assertThat(found("deals", "days=..1")).containsExactly("Works");
        assertThat(found(
                        "deals",
                        "instage=" + LocalDate.now(clock).minusDays(50) + ".."
                                + LocalDate.now(clock).minusDays(30)))
                .containsExactly("Mill");
        assertThat(found("deals", "nextstep=" + due)).containsExactly("Mill");
        assertThat(found("deals", "nextstep=.." + LocalDate.now(clock).plusDays(5)))
                .isEmpty();
        assertThat(found("deals", "updated=" + LocalDate.now(clock).plusDays(2) + ".."))
                .isEmpty();
    }

    @Test
    void givesNoAmountAwayThatTheViewerMayNotSee() {
        var mill = make.lead("Mill", true);
        make.book(mill, LedgerKind.SIGNED, 5_000_000, "EUR", "2026-01-10");
        var stored = deals.find(mill.getDeal().id()).getDeal();
        needToKnow.makeConfidential(stored.id(), stored.getVersion(), "Project Magnolia", List.of());
        signInAs("cn-staff", "beijing");
        openTab();
        assertThat(found("deals", "value=1..,EUR")).isEmpty();
        assertThat(found("deals", "value=1..,EUR&asof=2026-02-01")).isEmpty();
    }

    @Test
    void asksForMembershipsByTheirDaysAndWhatIsOpen() {
        var tier = members.tier("Gold");
        var lantern = members.of("Lantern Works");
        members.term(lantern, tier, "2025-01-01", "2025-12-31");
        var mill = members.of("River Mill");
        members.term(mill, tier, "2026-03-01", "2027-02-28");
        openTab();
        assertThat(found("memberships", "since=2026-01-01..")).containsExactly("River Mill");
        assertThat(found("memberships", "ends=..2025-12-31")).containsExactly("Lantern Works");
        assertThat(found("memberships", "company=" + lantern.getCompanyId())).containsExactly("Lantern Works");
        assertThat(found("memberships", "open=USD")).containsExactly("Lantern Works", "River Mill");
        assertThat(found("memberships", "open=CNY")).isEmpty();
        payments.add(lantern.id(), members.payment("2025-02-01", "5000", "USD"));
        assertThat(found("memberships", "open=USD")).containsExactly("River Mill");
        assertThat(found("memberships", "open=none")).containsExactly("Lantern Works");
    }

    @Test
    void refusesMoreThanAnAddressHoldsAndStaysAsItWas() {
        company("Lantern Works");
        openTab();
        found("companies", "q=lantern");
        var search = _get(TextField.class, spec -> spec.withPlaceholder("Name in any script, pinyin or initials"));
        _setValue(search, "x".repeat(20_001));
        assertThat(search.getValue()).isEqualTo("lantern");
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }
}
