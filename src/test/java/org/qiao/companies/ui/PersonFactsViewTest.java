package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.AcquaintanceService;
import org.qiao.companies.Affiliation;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyService;
import org.qiao.companies.ConsentService;
import org.qiao.companies.ContactService;
import org.qiao.companies.Person;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonService;
import org.qiao.ui.DayPicker;
import org.springframework.beans.factory.annotation.Autowired;

class PersonFactsViewTest extends ViewTest {

    @Autowired
    private PersonService people;

    @Autowired
    private CompanyService companies;

    @Autowired
    private ContactService contacts;

    @Autowired
    private ConsentService consents;

    @Autowired
    private AcquaintanceService acquaintances;

    private Company company(String name) {
        var company = companies.create();
        company.setNameEn(name);
        return companies.save(company);
    }

    private Person person(Company at) {
        var person = people.create();
        person.setFamilyEn("Walker");
        person.setGivenEn("Ann");
        person.setAffiliations(List.of(new Affiliation(at.id(), "Chair", null)));
        return people.save(person);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void tellsEveryMistakeOfANewPersonAtOnceAndKeepsTheFirstPhone() {
        signInAs("cn-staff", "beijing");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("people");
        _click(_get(Button.class, spec -> spec.withText("新建联系人")));
        _setValue(field("电话（私人联系方式）"), "12");
        _setValue(field("邮箱（私人联系方式）"), "无");
        _setValue(_get(IntegerField.class), 500);
        _click(_get(Button.class, spec -> spec.withText("保存")));
        assertThat(field("姓（中文）").isInvalid()).isTrue();
        assertThat(field("电话（私人联系方式）").isInvalid()).isTrue();
        assertThat(field("邮箱（私人联系方式）").isInvalid()).isTrue();
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        _setValue(field("姓（中文）"), "罗");
        _setValue(field("电话（私人联系方式）"), "13800005678");
        _setValue(field("邮箱（私人联系方式）"), "");
        _setValue(_get(IntegerField.class), 3);
        _click(_get(Button.class, spec -> spec.withText("保存")));
        assertThat(_get(H1.class).getText()).isEqualTo("罗");
        assertThat(_find(Anchor.class, spec -> spec.withText("+86 138 0000 5678")))
                .hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("编辑")));
        _assertNone(TextField.class, spec -> spec.withLabel("电话（私人联系方式）"));
    }

    @Test
    void movesToAnotherCompanyAndBack() {
        signInAs("us-staff", "seattle");
        var person = person(company("Old Harbor"));
        var next = company("New Harbor");
        openTab();
        UI.getCurrent().navigate("people/" + person.id());
        _click(_get(Button.class, spec -> spec.withText("Moved to…")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var picker = _get(CompanyPicker.class);
        assertThat(picker.isInvalid()).isTrue();
        _setValue(picker, next.ref());
        _get(DayPicker.class, spec -> spec.withLabel("First day there"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var roles = _get(RolesPanel.class).getElement().getTextRecursively();
        assertThat(roles).contains("New Harbor", "Old Harbor", "Chair", "until");
        var undo = NotificationsKt.getNotifications().stream()
                .flatMap(n -> _find(n, Button.class).stream())
                .findFirst()
                .orElseThrow();
        _click(undo);
        assertThat(_get(RolesPanel.class).getElement().getTextRecursively())
                .contains("Old Harbor")
                .doesNotContain("New Harbor");
    }

    @Test
    void anEditKeepsTheDatesOfRoles() {
        signInAs("us-staff", "seattle");
        var at = company("Old Harbor");
        var person = person(at);
        var since = java.time.LocalDate.of(2020, 1, 1);
        person.setAffiliations(List.of(new Affiliation(at.id(), "Chair", null).during(since, since.plusYears(2))));
        people.save(person);
        openTab();
        UI.getCurrent().navigate("people/" + person.id());
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        _setValue(field("Given name (English)"), "Anna");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var role = people.find(person.id()).getAffiliations().getFirst();
        assertThat(role.getValidFrom()).isEqualTo(since);
        assertThat(role.getValidTo()).isEqualTo(since.plusYears(2));
    }

    @Test
    void saysThatOneKnowsThePersonAndTakesItBack() {
        signInAs("us-staff", "seattle");
        var person = person(company("Harbor"));
        openTab();
        UI.getCurrent().navigate("people/" + person.id() + "/knows");
        _click(_get(Button.class, spec -> spec.withText("I know this person")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var panel = _get(KnowsPanel.class);
        assertThat(panel.getElement().getTextRecursively()).contains("has met");
        _click(_get(
                panel,
                Button.class,
                spec -> spec.withPredicate(
                        b -> b.getAriaLabel().filter("Remove"::equals).isPresent())));
        assertThat(panel.getElement().getTextRecursively()).contains("Nobody has said");
    }

    @Test
    void aCompanysPageAndTheListSayWhoOfTheStaffKnowsItsPeople() {
        signInAs("us-staff", "seattle");
        var harbor = company("Harbor");
        var person = person(harbor);
        var stranger = person(harbor);
        var known = acquaintances.create(person.id());
        known.setCloseness(3);
        acquaintances.save(known);
        openTab();
        UI.getCurrent().navigate("companies/" + harbor.id() + "/people");
        var links = _find(Anchor.class).stream()
                .filter(a -> a.getHref().endsWith("/knows"))
                .toList();
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.getHref()).isEqualTo("people/" + person.id() + "/knows");
            assertThat(link.getText()).contains("knows well");
        });
        UI.getCurrent().navigate("people", QueryParameters.simple(Map.of("company", "" + harbor.id(), "known", "me")));
        assertThat(GridKt._findAll(_get(Grid.class)))
                .extracting(row -> ((PersonRow) row).id())
                .containsExactly(person.id())
                .doesNotContain(stranger.id());
    }

    @Test
    void showsACardInBothLanguagesAndTheVcardToWhoMayTakeItOut() {
        signInAs("us-staff", "seattle");
        var person = person(company("Harbor"));
        contacts.add(person.id(), org.qiao.companies.ContactKind.EMAIL, "ann@example.com");
        openTab();
        UI.getCurrent().navigate("people/" + person.id() + "/card");
        var card = _get(BusinessCard.class);
        assertThat(card.getElement().getTextRecursively()).contains("Ann Walker", "Chair", "Harbor", "ann@example.com");
        _click(_get(card, Button.class, spec -> spec.withText("Save as vCard")));
        var file = _get(Anchor.class, spec -> spec.withText("Save the file"));
        assertThat(file.isEnabled()).isFalse();
        _setValue(field("What is it for?"), "  ");
        assertThat(file.isEnabled()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Invitations")));
        assertThat(file.isEnabled()).isTrue();
        signInAs("cn-staff", "beijing");
        openTab();
        UI.getCurrent().navigate("people/" + person.id() + "/card");
        var foreign = _get(BusinessCard.class);
        assertThat(foreign.getElement().getTextRecursively()).doesNotContain("ann@example.com");
        _assertNone(foreign, Button.class, spec -> spec.withText("Save as vCard"));
    }

    @Test
    void asksWhenAndInWhichLanguageAConsentWasGivenAndUndoesAWithdrawal() {
        signInAs("us-staff", "seattle");
        var person = person(company("Harbor"));
        openTab();
        UI.getCurrent().navigate("people/" + person.id());
        _click(_get(Button.class, spec -> spec.withText("Record consent")));
        var day = _get(DayPicker.class, spec -> spec.withLabel("Agreed on"));
        assertThat(day.getValue()).isEqualTo(consents.today());
        _setValue(day, java.time.LocalDate.of(2026, 3, 2));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Version of the text"))
                        .getHelperText())
                .contains("The text in use now is 2026-1");
        var record = _get(_get(ConsentDialog.class), Button.class, spec -> spec.withText("Record consent"));
        _click(record);
        var purpose = _get(TextArea.class, spec -> spec.withLabel("Purpose"));
        assertThat(purpose.isInvalid()).isTrue();
        _setValue(purpose, "Invitations");
        _click(record);
        var given = "Consent since 2 Mar 2026: Invitations (English, text 2026-1)";
        assertThat(_get(ConsentLines.class).getElement().getTextRecursively()).contains(given);
        _click(_get(Button.class, spec -> spec.withText("Withdraw consent")));
        assertThat(_get(ConsentLines.class).getElement().getTextRecursively()).doesNotContain(given);
        _click(NotificationsKt.getNotifications().stream()
                .flatMap(n -> _find(n, Button.class).stream())
                .findFirst()
                .orElseThrow());
        assertThat(_get(ConsentLines.class).getElement().getTextRecursively()).contains(given);
    }

    @Test
    void listsWhoLookedAtOnesPeopleForTheManagerOfTheirSide() {
        var chinese = user("cn-staff", "beijing");
        var person = as(chinese, () -> {
            var made = person(company("Harbor"));
            contacts.add(made.id(), org.qiao.companies.ContactKind.EMAIL, "ann@example.com");
            return made;
        });
        as(user("us-staff", "seattle"), () -> contacts.reveal(person.id(), "Dinner tonight"));
        signInAs("cn-manager", "beijing");
        openTab();
        UI.getCurrent().navigate("reveals");
        assertThat(_get(RevealsView.class).getElement().getTextRecursively())
                .contains("Seattle", "Ann Walker", "Dinner tonight", "one person in mainland China", "100,000");
    }
}
