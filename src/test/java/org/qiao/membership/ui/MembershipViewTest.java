package org.qiao.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyRow;
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonMoves;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonService;
import org.qiao.membership.Membership;
import org.qiao.membership.MembershipRow;
import org.qiao.membership.MembershipService;
import org.qiao.membership.PaymentService;
import org.qiao.membership.SeatService;
import org.qiao.membership.TestMemberships;
import org.qiao.membership.TierService;
import org.qiao.ui.DayPicker;
import org.springframework.beans.factory.annotation.Autowired;

class MembershipViewTest extends ViewTest {

    @Autowired
    private MembershipService memberships;

    @Autowired
    private PaymentService payments;

    @Autowired
    private SeatService seats;

    @Autowired
    private TierService tiers;

    @Autowired
    private CompanyService companies;

    @Autowired
    private PersonService people;

    @Autowired
    private PersonMoves moves;

    @Autowired
    private TestMemberships make;

    @Autowired
    private TestSignIn signIns;

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    @SuppressWarnings("unchecked")
    private static Grid<MembershipRow> grid() {
        return (Grid<MembershipRow>) _get(Grid.class);
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private Membership current(String name) {
        var member = make.of(name);
        make.term(member, make.tier("Gold"), "2020-01-01", "2199-12-31");
        return member;
    }

    @Test
    void listsMembershipsAsOfADayFromTheAddress() {
        signInAs("us-staff", "seattle");
        var member = make.of("Lantern Works");
        make.term(member, make.tier("Gold"), "2024-01-01", "2024-12-31");
        openTab();
        UI.getCurrent().navigate("memberships", QueryParameters.simple(Map.of("status", "new", "on", "2024-06-01")));
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(page()).contains("as of 1 Jun 2024");
        UI.getCurrent().navigate("memberships", QueryParameters.simple(Map.of("status", "new", "on", "2025-06-01")));
        assertThat(GridKt._size(grid())).isZero();
        UI.getCurrent().navigate("memberships", QueryParameters.simple(Map.of("due", "30", "on", "2024-12-01")));
        assertThat(GridKt._size(grid())).isEqualTo(1);
        UI.getCurrent()
                .navigate(
                        "memberships",
                        QueryParameters.simple(Map.of("status", "nonsense", "on", "x", "due", "31", "sort", "-ends")));
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void speaksChinese() {
        signInAs("cn-staff", "beijing");
        var member = current("灯笼工坊");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("memberships");
        assertThat(_get(H1.class).getText()).isEqualTo("会籍");
        UI.getCurrent().navigate("memberships/" + member.id());
        assertThat(page()).contains("新会员").contains("Gold级").contains("入会").contains("2020年1月1日");
        UI.getCurrent().navigate("memberships/retention");
        assertThat(page()).contains("续期率").contains("不同币种不相加");
    }

    @Test
    void filtersBySeveralStatusesAndTheDayAsChips() {
        signInAs("us-staff", "seattle");
        make.term(make.of("Lantern Works"), make.tier("Gold"), "2024-01-01", "2024-12-31");
        make.of("River Mill");
        openTab();
        UI.getCurrent().navigate("memberships", QueryParameters.fromString("status=new,planned&on=2024-06-01&mine=1"));
        assertThat(GridKt._size(grid())).isEqualTo(2);
        assertThat(page())
                .contains("Status: Not started +1")
                .contains("As of: 1 Jun 2024")
                .contains("Owner: Me (Test us-staff.");
        UI.getCurrent().navigate("memberships", QueryParameters.fromString("sort=-since,company&on=2024-06-01"));
        assertThat(GridKt._findAll(grid()))
                .extracting(row -> row.since() == null)
                .containsExactly(false, true);
        UI.getCurrent().navigate("memberships", QueryParameters.fromString("sort=since,company&on=2024-06-01"));
        assertThat(GridKt._findAll(grid()))
                .extracting(row -> row.since() == null)
                .containsExactly(false, true);
    }

    @Test
    void archivesManyAndKeepsOutWhatWouldBeTheSecondOfItsCompany() {
        signInAs("us-staff", "seattle");
        var company = make.company("Lantern Works", "灯笼工坊");
        var first = make.of(company);
        openTab();
        UI.getCurrent().navigate("memberships");
        grid().select(GridKt._get(grid(), 0));
        click("Archive");
        assertThat(GridKt._size(grid())).isZero();
        make.of(company);
        click("Undo");
        assertThat(memberships.find(first.id()).isArchived()).isTrue();
    }

    @Test
    void joinsRenewsAndUndoesTheRenewal() {
        signInAs("us-staff", "seattle");
        make.tier("Gold");
        var member = make.of("Lantern Works");
        openTab();
        UI.getCurrent().navigate("memberships/" + member.id());
        click("First term");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Dues")).getValue())
                .isEqualTo("5000");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("From")), LocalDate.parse("2026-01-01"));
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Term ends")).getValue())
                .as("the tier's twelve months")
                .isEqualTo("2026-12-31");
        click("Save");
        assertThat(memberships.find(member.id()).getTerms()).hasSize(1);
        click("Renew");
        click("Save");
        assertThat(memberships.find(member.id()).getTerms()).hasSize(2);
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(memberships.find(member.id()).getTerms()).hasSize(1);
        click("Take back");
        assertThat(memberships.find(member.id()).getTerms()).isEmpty();
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(memberships.find(member.id()).getTerms()).hasSize(1);
    }

    @Test
    void twoWhoRenewAtTheSameInstantAddOneYearAndTheSecondIsTold() {
        signInAs("us-staff", "seattle");
        var colleague = user("us-staff", "seattle");
        var gold = make.tier("Gold");
        var member = make.of("Lantern Works");
        make.term(member, gold, "2026-01-01", "2026-12-31");
        openTab();
        UI.getCurrent().navigate("memberships/" + member.id());
        click("Renew");
        transaction.executeWithoutResult(status -> {
            // Read before the colleague saves, and saved after.
            memberships.find(member.id());
            CompletableFuture.runAsync(() -> as(colleague, () -> make.term(member, gold, "2027-01-01", "2027-12-31")))
                    .join();
            click("Save");
            status.setRollbackOnly();
        });
        assertThat(_find(Dialog.class))
                .as("no form that brings two terms together")
                .hasSize(1);
        assertThat(toasts()).contains("A colleague has just added a term");
        assertThat(memberships.find(member.id()).getTerms()).hasSize(2);
        click("Save");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("From")).getErrorMessage())
                .contains("Another term runs on that day");
        assertThat(memberships.find(member.id()).getTerms()).hasSize(2);
    }

    private static String toasts() {
        return NotificationsKt.getNotifications().stream()
                .flatMap(n -> _find(n, Span.class).stream())
                .map(Span::getText)
                .collect(Collectors.joining(" "));
    }

    @Test
    void tellsAtTheFieldWhatIsWrongWithATerm() {
        signInAs("us-staff", "seattle");
        var member = current("Lantern Works");
        openTab();
        UI.getCurrent().navigate("memberships/" + member.id());
        click("Renew");
        var dues = _get(TextField.class, spec -> spec.withLabel("Dues"));
        for (var wrong : new String[] {"-5", "1e30", "9".repeat(30), "abc"}) {
            _setValue(dues, wrong);
            click("Save");
            assertThat(dues.isInvalid()).as(wrong).isTrue();
            assertThat(dues.getValue()).isEqualTo(wrong);
        }
        _setValue(dues, "5000");
        var starts = _get(DatePicker.class, spec -> spec.withLabel("From"));
        _setValue(starts, LocalDate.parse("2026-01-01"));
        click("Save");
        assertThat(starts.getErrorMessage()).isEqualTo("Another term runs on that day. Begin after it ends.");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Term ends")), LocalDate.parse("2020-01-01"));
        click("Save");
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Term ends")).getErrorMessage())
                .isEqualTo("The end lies before the beginning");
        assertThat(memberships.find(member.id()).getTerms()).hasSize(1);
    }

    @Test
    void recordsAPaymentInAnotherCurrencyAndShowsItApart() {
        signInAs("us-staff", "seattle");
        var member = current("Lantern Works");
        openTab();
        UI.getCurrent().navigate("memberships/" + member.id());
        click("Record payment");
        var amount = _get(TextField.class, spec -> spec.withLabel("Amount"));
        for (var wrong : new String[] {"0", "1e30", "-1", ""}) {
            _setValue(amount, wrong);
            click("Save");
            assertThat(amount.isInvalid()).as(wrong).isTrue();
        }
        _setValue(amount, "1.5万");
        @SuppressWarnings("unchecked")
        var currency = (Select<String>) _get(Select.class, spec -> spec.withLabel("Currency"));
        _setValue(currency, "CNY");
        var day = _get(DayPicker.class, spec -> spec.withLabel("Paid on"));
        var paidOn = day.getValue();
        for (var wrong : List.of(LocalDate.parse("1926-03-02"), LocalDate.parse("2999-03-02"))) {
            _setValue(day, wrong);
            click("Save");
            assertThat(day.isInvalid()).as(wrong.toString()).isTrue();
            assertThat(day.getErrorMessage())
                    .isEqualTo(
                            wrong.getYear() < 1949
                                    ? "Check the year: nothing here happened before 1949."
                                    : "Choose a day that is not in the future");
        }
        _setValue(day, paidOn);
        click("Save");
        assertThat(page()).contains("Beyond dues").contains("¥15,000").contains("US$5,000");
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(memberships.find(member.id()).getPayments()).isEmpty();
    }

    @Test
    void endsAMembershipAndUndoesIt() {
        signInAs("us-staff", "seattle");
        var member = current("Lantern Works");
        openTab();
        UI.getCurrent().navigate("memberships/" + member.id());
        click("End");
        click("Save");
        assertThat(page()).contains("Lapsed");
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(page()).doesNotContain("Lapsed");
    }

    @Test
    void showsBothVersionsWhenTwoEditOneMembership() {
        signInAs("us-staff", "seattle");
        var id = current("Lantern Works").id();
        openTab();
        UI.getCurrent().navigate("memberships/" + id);
        click("Edit");
        var theirs = memberships.find(id);
        theirs.setNoteEn("theirs");
        memberships.save(theirs);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note in English")), "mine");
        click("Save");
        assertThat(_find(RadioButtonGroup.class)).hasSize(1);
        assertThat(memberships.find(id).getNoteEn()).isEqualTo("theirs");
        click("Store my choice");
        assertThat(memberships.find(id).getNoteEn()).isEqualTo("mine");
    }

    @Test
    void createsAMembershipWithItsFirstTermAndRepresentativesInOneSave() {
        signInAs("us-staff", "seattle");
        make.tier("Gold");
        var company = make.company("Lantern Works", "灯笼工坊");
        var ann = make.person("Ann", company);
        make.person("Bob", null);
        openTab();
        UI.getCurrent().navigate("companies/" + company + "/membership");
        assertThat(page()).contains("This company has no membership.");
        click("New membership");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Dues")).getValue())
                .isEqualTo("5000");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("From")), LocalDate.parse("2026-01-01"));
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Term ends")).getValue())
                .as("the tier's twelve months")
                .isEqualTo("2026-12-31");
        var representatives = representatives();
        var offered = representatives.getLazyDataView().getItems().toList();
        assertThat(offered).extracting(PersonRow::id).containsExactly(ann);
        representatives.setValue(Set.copyOf(offered));
        click("Save");
        assertThat(rows("membership")).isEqualTo(1);
        var member = memberships.ofCompany(company).orElseThrow();
        assertThat(member.getTerms()).singleElement().satisfies(term -> {
            assertThat(term.startsOn()).isEqualTo("2026-01-01");
            assertThat(term.endsOn()).isEqualTo("2026-12-31");
        });
        assertThat(member.getSeats())
                .singleElement()
                .satisfies(seat -> assertThat(seat.personId()).isEqualTo(ann));
        assertThat(page()).contains("Gold").contains("US$5,000");
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<PersonRow> representatives() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("Representatives"));
    }

    @Test
    void storesNothingOfANewMembershipOfWhichOnePartIsWrong() {
        signInAs("us-staff", "seattle");
        make.tier("Gold");
        var company = make.company("Lantern Works", "灯笼工坊");
        for (var name : new String[] {"Ann", "Bob", "Cid"}) {
            make.person(name, company);
        }
        openTab();
        UI.getCurrent().navigate("memberships");
        click("New membership");
        var ends = _get(DatePicker.class, spec -> spec.withLabel("Term ends"));
        _setValue(ends, LocalDate.parse("2020-01-01"));
        click("Save");
        assertThat(picker().isInvalid()).isTrue();
        assertThat(ends.isInvalid()).isTrue();
        assertThat(representatives().isEnabled()).isFalse();
        picker().setValue(companies.refs(List.of(company)).get(company));
        _setValue(ends, LocalDate.parse("2199-12-31"));
        representatives()
                .setValue(representatives().getLazyDataView().getItems().collect(Collectors.toSet()));
        click("Save");
        assertThat(representatives().getErrorMessage()).isEqualTo("All seats of this tier are taken");
        assertThat(rows("membership")).isZero();
        representatives().clear();
        click("Save");
        assertThat(rows("membership_term")).isEqualTo(1);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<CompanyRef> picker() {
        return _get(ComboBox.class, spec -> spec.withLabel("Company"));
    }

    @Test
    void asksForATierBeforeThereIsAMembership() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("memberships");
        click("New membership");
        _assertNone(DatePicker.class, spec -> spec.withLabel("Term ends"));
        assertThat(page()).contains("No tier is offered yet");
    }

    @Test
    void showsRepresentativesOnTheCompanysAndThePersonsPage() {
        signInAs("us-staff", "seattle");
        var company = make.company("Lantern Works", "灯笼工坊");
        var member = make.of(company);
        make.term(member, make.tier("Gold"), "2020-01-01", "2199-12-31");
        var person = make.person("Ann", company);
        seats.seat(member.id(), person);
        openTab();
        UI.getCurrent().navigate("companies/" + company + "/membership");
        assertThat(page()).contains("Test Ann");
        UI.getCurrent().navigate("people/" + person + "/membership");
        assertThat(page()).contains("Lantern Works").contains("since");
        UI.getCurrent().navigate("memberships/" + member.id() + "/people");
        assertThat(page()).contains("1 of 2 seats taken");
    }

    @Test
    void saysOfARepresentativeWhoLeftThatTheyAreNoLongerAtTheCompany() {
        signInAs("us-staff", "seattle");
        var company = make.company("Lantern Works", "灯笼工坊");
        var member = make.of(company);
        make.term(member, make.tier("Gold"), "2020-01-01", "2199-12-31");
        var person = make.person("Ann", company);
        seats.seat(member.id(), person);
        openTab();
        UI.getCurrent().navigate("memberships/" + member.id() + "/people");
        assertThat(page()).doesNotContain("No longer at the company");
        var role = people.find(person).getAffiliations().getFirst();
        moves.move(person, role, make.company("River Mill", "河畔磨坊"), "CEO", null, moves.today());
        UI.getCurrent().navigate("memberships");
        UI.getCurrent().navigate("memberships/" + member.id() + "/people");
        assertThat(page()).contains("No longer at the company");
        UI.getCurrent().navigate("people/" + person + "/membership");
        assertThat(page()).contains("No longer at the company");
    }

    @Test
    void offersToFreeTheSeatOfWhoMovesToAnotherCompany() {
        signInAs("us-staff", "seattle");
        var company = make.company("Lantern Works", "灯笼工坊");
        var member = make.of(company);
        make.term(member, make.tier("Gold"), "2020-01-01", "2199-12-31");
        var person = make.person("Ann", company);
        seats.seat(member.id(), person);
        var next = make.company("River Mill", "河畔磨坊");
        openTab();
        UI.getCurrent().navigate("people/" + person);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(b -> b.getText().startsWith("Moved to")
                        || b.getAriaLabel().orElse("").startsWith("Moved to"))));
        @SuppressWarnings("unchecked")
        var to = (ComboBox<CompanyRef>) _get(ComboBox.class, spec -> spec.withLabel("New company"));
        to.setValue(companies.refs(List.of(next)).get(next));
        click("Save");
        var free = _get(Button.class, spec -> spec.withText("Free the seat"));
        assertThat(page()).contains("represents Lantern Works");
        _click(free);
        assertThat(memberships.find(member.id()).getSeats()).isEmpty();
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        assertThat(memberships.find(member.id()).getSeats()).hasSize(1);
    }

    @Test
    void aPaymentIsThoughtToBeWhatIsStillOpen() {
        signInAs("us-staff", "seattle");
        var member = current("Lantern Works");
        var dues = memberships.find(member.id()).lastTerm().orElseThrow().dues();
        payments.add(member.id(), make.payment("2024-01-05", "1500", dues.currency()));
        openTab();
        UI.getCurrent().navigate("memberships/" + member.id());
        click("Record payment");
        assertThat(new BigDecimal(_get(TextField.class, spec -> spec.withLabel("Amount"))
                        .getValue()
                        .replace(",", "")))
                .isEqualByComparingTo(dues.amount().subtract(new BigDecimal("1500")));
    }

    @Test
    void aRenewalSaysWhatTheLastTermCost() {
        signInAs("us-staff", "seattle");
        var member = current("Lantern Works");
        var dues = memberships.find(member.id()).lastTerm().orElseThrow().dues();
        openTab();
        UI.getCurrent().navigate("memberships/" + member.id());
        click("Renew");
        assertThat(_get(Select.class, spec -> spec.withLabel("Tier")).getHelperText())
                .isEqualTo("Dues of the last term: " + Words.money(dues));
    }

    @Test
    void theOtherDeskSeesNoButtonThatChangesAnything() {
        signInAs("cn-staff", "beijing");
        var member = current("Lantern Works");
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("memberships/" + member.id());
        assertThat(page()).contains("Gold");
        for (var text : new String[] {"Renew", "Edit", "Archive", "End", "Take back", "Record payment"}) {
            _assertNone(Button.class, spec -> spec.withText(text));
        }
    }

    @Test
    void showsRetentionByYearAndDuesByCurrency() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var member = make.of("Lantern Works");
        make.term(member, tier, "2024-01-01", "2024-12-31");
        make.term(member, tier, "2025-01-01", "2025-12-31");
        payments.add(member.id(), make.payment("2024-01-05", "5000", "USD"));
        openTab();
        UI.getCurrent().navigate("memberships/retention");
        assertThat(page()).contains("2024").contains("100%").contains("US$10,000");
        UI.getCurrent().navigate("memberships/retention", QueryParameters.simple(Map.of("on", "2024-06-30")));
        assertThat(page())
                .contains("No term has ended yet")
                .contains("US$5,000")
                .doesNotContain("US$10,000");
    }

    @Test
    void everyFigureOfThePageOfRetentionLeadsToItsMembers() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var stayed = make.of("Lantern Works");
        make.term(stayed, tier, "2024-01-01", "2024-12-31");
        make.term(stayed, tier, "2025-01-01", "2025-12-31");
        var left = make.of("Harbor Oak");
        make.term(left, tier, "2024-03-01", "2024-12-31");
        payments.add(left.id(), make.payment("2024-03-05", "5000", "USD"));
        openTab();
        UI.getCurrent().navigate("memberships/retention", QueryParameters.simple(Map.of("on", "2025-06-30")));
        var figures = _find(Anchor.class).stream()
                .filter(link -> link.getHref().startsWith("memberships?"))
                .collect(Collectors.toMap(Anchor::getHref, Anchor::getText));
        assertThat(figures)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "memberships?ended=2024&on=2025-06-30", "2",
                        "memberships?ended=2024-renewed&on=2025-06-30", "1",
                        "memberships?ended=2024-lost&on=2025-06-30", "1",
                        "memberships?open=USD&on=2025-06-30", "US$10,000"));
        assertThat(members(Map.of("ended", "2024", "on", "2025-06-30"))).hasSize(2);
        assertThat(members(Map.of("ended", "2024-renewed", "on", "2025-06-30"))).containsExactly(stayed.id());
        assertThat(members(Map.of("ended", "2024-lost", "on", "2025-06-30"))).containsExactly(left.id());
        assertThat(members(Map.of("open", "USD", "on", "2025-06-30"))).containsExactly(stayed.id());
        assertThat(members(Map.of("ended", "2023", "on", "2025-06-30"))).isEmpty();
    }

    private static List<Long> members(Map<String, String> asked) {
        UI.getCurrent().navigate("memberships", QueryParameters.simple(asked));
        return GridKt._findAll(grid()).stream().map(MembershipRow::id).toList();
    }

    @Test
    void anAdminKeepsTiersAndSeesNoMembership() {
        signInAs("admin", "seattle");
        openTab();
        UI.getCurrent().navigate("admin/tiers");
        click("New tier");
        click("Save");
        assertThat(_get(TextField.class, spec -> spec.withLabel("English name")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("English name")), "Gold");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Chinese name")), "金级");
        var months = _get(IntegerField.class, spec -> spec.withLabel("Months of a term"));
        _setValue(months, 0);
        click("Save");
        assertThat(months.isInvalid()).isTrue();
        _setValue(months, 24);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Dues in CNY")), "3万");
        click("Save");
        assertThat(page()).contains("¥30,000").contains("24 months");
        click("Retire");
        assertThat(tiers.list().getFirst().retired()).isTrue();
        click("Undo");
        assertThat(tiers.list().getFirst().retired()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void leavesTheChoiceAmongSeveralTiersToWhoeverAgreesIt() {
        signInAs("us-staff", "seattle");
        make.tier("Patron");
        make.tier("Gold");
        var member = make.of("Lantern Works");
        openTab();
        UI.getCurrent().navigate("memberships/" + member.id());
        click("First term");
        Select<Long> tier = _get(Select.class, spec -> spec.withLabel("Tier"));
        assertThat(tier.getValue()).isNull();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Dues")).getValue())
                .isEmpty();
        click("Save");
        assertThat(tier.isInvalid()).isTrue();
        assertThat(memberships.find(member.id()).getTerms()).isEmpty();
    }

    @Test
    void theListOfCompaniesShowsHowTheirMembershipStandsAndFiltersByIt() {
        signInAs("us-staff", "seattle");
        var gold = make.tier("Gold");
        var silver = make.tier("Silver");
        make.term(make.of("Lantern Works"), gold, "2020-01-01", "2199-12-31");
        make.term(make.of("River Mill"), silver, "2020-01-01", "2020-12-31");
        make.company("Ash Harbor", "梣港");
        openTab();
        assertThat(companies("columns=name,membership,tier"))
                .containsExactly("Ash Harbor", "Lantern Works", "River Mill");
        assertThat(GridKt._getFormattedRow(companyGrid(), 1)).containsSubsequence("Gold");
        assertThat(String.join(" ", GridKt._getFormattedRow(companyGrid(), 1))).contains("New");
        assertThat(String.join(" ", GridKt._getFormattedRow(companyGrid(), 2))).contains("Lapsed", "Silver");
        assertThat(companies("membership=new,current")).containsExactly("Lantern Works");
        assertThat(companies("membership=lapsed,none")).containsExactly("Ash Harbor", "River Mill");
        assertThat(companies("membership=nonsense")).isEmpty();
        assertThat(companies("tier=" + gold)).containsExactly("Lantern Works");
        assertThat(companies("tier=" + gold + "&membership=none")).isEmpty();
    }

    @Test
    void theListOfCompaniesSaysNothingOfMembershipsToWhoeverMayNotReadThem() {
        signInAs("us-staff", "seattle");
        var gold = make.tier("Gold");
        make.term(make.of("Lantern Works"), gold, "2020-01-01", "2199-12-31");
        signIns.signIn(user("us-staff", "seattle"), Map.of(Permission.COMPANY_READ, Scope.ALL));
        openTab();
        assertThat(companies("membership=none&tier=1&columns=name,membership,tier"))
                .containsExactly("Lantern Works");
        assertThat(companyGrid().getColumnByKey("MEMBERSHIP")).isNull();
    }

    @SuppressWarnings("unchecked")
    private static Grid<CompanyRow> companyGrid() {
        return (Grid<CompanyRow>) _get(Grid.class);
    }

    private static List<String> companies(String query) {
        UI.getCurrent().navigate("companies", QueryParameters.fromString(query));
        return GridKt._findAll(companyGrid()).stream().map(CompanyRow::nameEn).toList();
    }
}
