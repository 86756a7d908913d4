package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.Affiliation;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.CompanyService;
import org.qiao.companies.NameKind;
import org.qiao.companies.Person;
import org.qiao.companies.PersonAlias;
import org.qiao.companies.PersonService;
import org.qiao.ui.DayPicker;
import org.springframework.beans.factory.annotation.Autowired;

/** Days in words, which only the server can read, in fields of several parts. */
class DaysOfLinesTest extends ViewTest {

    private static final LocalDate END = LocalDate.of(2018, 6, 30);

    @Autowired
    private PersonService people;

    @Autowired
    private CompanyService companies;

    private Company company(CompanyAlias... aliases) {
        var company = companies.create();
        company.setNameEn("Lantern Works");
        company.setAliases(List.of(aliases));
        return companies.save(company);
    }

    private Person person() {
        var person = people.create();
        person.setFamilyEn("Walker");
        person.setAliases(List.of(new PersonAlias("en", "Nakamura", "Anne").borne(null, END)));
        person.setAffiliations(List.of(new Affiliation(company().id(), "Director", null)));
        return people.save(person);
    }

    private void edit(String address) {
        openTab();
        UI.getCurrent().navigate(address);
        press("Edit");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    /** The browser cannot read it and asks the server. */
    private static void type(Component field, int number, String text) {
        var day = _find(field, DayPicker.class).get(number);
        day.getElement().setProperty("_inputElementValue", text);
        BasicUtilsKt._fireDomEvent(day, "unparsable-change");
    }

    @Test
    void aDayInWordsIsKeptWithAnotherNameOfACompany() {
        signInAs("us-staff", "seattle");
        var id = company(new CompanyAlias("Old Lantern", "en", NameKind.FORMER)).id();
        edit("companies/" + id);
        type(_get(NamesField.class), 1, "30 Jun 2019");
        press("Save");
        assertThat(companies.find(id).getAliases())
                .extracting(CompanyAlias::getValidTo)
                .containsExactly(LocalDate.of(2019, 6, 30));
    }

    @Test
    void aDayInWordsIsKeptWithThePrimaryName() {
        signInAs("us-staff", "seattle");
        var id = company().id();
        edit("companies/" + id);
        var facts = _find(NameFactsField.class).getFirst();
        _click(_get(facts, Button.class));
        type(facts, 0, "2019");
        press("Save");
        assertThat(companies.find(id).getNameEnFacts().validFrom()).isEqualTo(LocalDate.of(2019, 1, 1));
    }

    @Test
    void daysInWordsAreKeptWithTheNamesAndRolesOfAPerson() {
        signInAs("us-staff", "seattle");
        var id = person().id();
        edit("people/" + id);
        type(_get(PersonNamesField.class), 0, "March 2015");
        type(_get(AffiliationField.class), 0, "March 2021");
        type(_get(AffiliationField.class), 1, "2022年");
        press("Save");
        var person = people.find(id);
        assertThat(person.getAliases())
                .containsExactly(new PersonAlias("en", "Nakamura", "Anne").borne(LocalDate.of(2015, 3, 1), END));
        assertThat(person.getAffiliations())
                .extracting(Affiliation::getValidFrom, Affiliation::getValidTo)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2021, 3, 1), LocalDate.of(2022, 12, 31)));
    }

    @Test
    void whereTwoSavesMeetNamesAndRolesAreToldInWords() {
        signInAs("us-staff", "seattle");
        edit("people/" + person().id());
        assertThat(_get(PersonNamesField.class).inWords()).isEqualTo("Nakamura Anne · also called · until 30 Jun 2018");
        assertThat(_get(AffiliationField.class).inWords()).isEqualTo("Lantern Works · Director");
        edit("companies/"
                + company(new CompanyAlias("Old Lantern", "en", NameKind.FORMER))
                        .id());
        assertThat(_get(NamesField.class).inWords()).startsWith("Old Lantern · former name");
    }

    @Test
    void whatIsNoDayHoldsTheSaveBackAndLosesNothing() {
        signInAs("us-staff", "seattle");
        var id = person().id();
        edit("people/" + id);
        type(_get(PersonNamesField.class), 1, "summer 2019");
        press("Save");
        _get(Button.class, spec -> spec.withText("Save"));
        assertThat(_find(_get(PersonNamesField.class), DayPicker.class).get(1).isInvalid())
                .isTrue();
        assertThat(people.find(id).getAliases())
                .extracting(PersonAlias::validTo)
                .containsExactly(END);
        type(_get(PersonNamesField.class), 1, "2019");
        press("Save");
        assertThat(people.find(id).getAliases())
                .extracting(PersonAlias::validTo)
                .containsExactly(LocalDate.of(2019, 12, 31));
    }
}
