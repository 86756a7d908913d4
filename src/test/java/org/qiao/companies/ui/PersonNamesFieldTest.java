package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.NameOrder;
import org.qiao.companies.Person;
import org.qiao.companies.PersonAlias;
import org.qiao.companies.PersonFilter;
import org.qiao.companies.PersonNameKind;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.qiao.search.SearchService;
import org.qiao.ui.DayPicker;
import org.springframework.beans.factory.annotation.Autowired;

class PersonNamesFieldTest extends ViewTest {

    @Autowired
    private PersonService people;

    @Autowired
    private SearchService search;

    private Person person(PersonAlias... aliases) {
        var person = people.create();
        person.setFamilyEn("Walker");
        person.setGivenEn("Ann");
        person.setAliases(List.of(aliases));
        return people.save(person);
    }

    private void edit(long id) {
        openTab();
        UI.getCurrent().navigate("people/" + id);
        press("Edit");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void type(String part, String text) {
        _setValue(
                _find(_get(PersonNamesField.class), TextField.class, spec -> spec.withPlaceholder(part))
                        .getLast(),
                text);
        // The browser tells the whole field that something in it was typed.
        BasicUtilsKt._fireDomEvent(_get(PersonNamesField.class), "change");
    }

    private List<Long> found(String text) {
        return people.list(PersonFilter.all(Language.EN).withText(text), Window.first(9)).stream()
                .map(row -> row.id())
                .toList();
    }

    @Test
    void aFormerNameIsTypedAndFindsThePersonInEitherOrder() {
        signInAs("us-staff", "seattle");
        var id = person().id();
        edit(id);
        _click(_get(_get(PersonNamesField.class), Button.class, spec -> spec.withText("Add a name")));
        type("Family name", "Nakamura");
        type("Given name", " Anne ");
        press("Save");
        assertThat(people.find(id).getAliases()).containsExactly(new PersonAlias("en", "Nakamura", "Anne"));
        assertThat(found("Nakamura Anne")).containsExactly(id);
        assertThat(found("anne nakamura")).containsExactly(id);
        assertThat(jdbc.sql(
                                "select changes from audit_entry where kind = 'Person' and record_id = ? and action = 'UPDATE'")
                        .param(id)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("aliases", "Nakamura Anne");
    }

    @Test
    void aFormerNameIsShownAsSuchOnTheSheetAndInTheSearch() {
        signInAs("us-staff", "seattle");
        var id = person(new PersonAlias("en", "Nakamura", "Anne"), new PersonAlias("en", "Wokker", "Ann"))
                .id();
        edit(id);
        var kinds = _find(_get(PersonNamesField.class), Select.class);
        assertThat(kinds).hasSize(2);
        _setValue(kinds.getFirst(), PersonNameKind.FORMER);
        BasicUtilsKt._fireDomEvent(_get(PersonNamesField.class), "change");
        press("Save");
        assertThat(_get(PersonSheet.class).getElement().getTextRecursively())
                .containsOnlyOnce("former name")
                .containsOnlyOnce("also called");
        var former = people.find(id).getAliases().stream()
                .filter(alias -> alias.kind() == PersonNameKind.FORMER)
                .findFirst()
                .orElseThrow();
        assertThat(via(String.valueOf(former.family()))).isEqualTo("formerly " + former.text(NameOrder.GIVEN_FIRST));
        assertThat(via(former.family().equals("Wokker") ? "Nakamura" : "Wokker"))
                .startsWith("also ");
    }

    private static DayPicker day(String label) {
        return _get(_get(PersonNamesField.class), DayPicker.class, spec -> spec.withPlaceholder(label));
    }

    @Test
    void aNameThatIsOverIsAFormerOneOnTheSheetInTheSearchAndInTheLog() {
        signInAs("us-staff", "seattle");
        var id = person(new PersonAlias("en", "Nakamura", "Anne")).id();
        edit(id);
        _setValue(day("Valid from"), LocalDate.of(1998, 5, 1));
        _setValue(day("Valid to"), LocalDate.of(1998, 4, 30));
        BasicUtilsKt._fireDomEvent(_get(PersonNamesField.class), "change");
        press("Save");
        assertThat(_get(PersonNamesField.class).getErrorMessage()).isEqualTo("A name ends before it begins.");
        _setValue(day("Valid to"), LocalDate.of(2006, 12, 31));
        BasicUtilsKt._fireDomEvent(_get(PersonNamesField.class), "change");
        press("Save");
        assertThat(_get(PersonSheet.class).getElement().getTextRecursively())
                .contains("no longer in use · also called · since 1 May 1998 · until 31 Dec 2006");
        assertThat(via("nakamura")).isEqualTo("formerly Anne Nakamura");
        assertThat(people.list(PersonFilter.all(Language.EN).withText("nakamura"), Window.first(9)))
                .hasSize(1);
        UI.getCurrent().navigate("people", QueryParameters.simple(Map.of("q", "nakamura")));
        assertThat(GridKt._getFormattedRow((Grid<?>) _get(Grid.class), 0).getFirst())
                .contains("formerly Anne Nakamura");
        assertThat(jdbc.sql("select changes from audit_entry where kind = 'Person' and action = 'UPDATE'")
                        .query(String.class)
                        .single())
                .contains("from 1998-05-01 to 2006-12-31");
    }

    private String via(String typed) {
        return search.find(typed, 5, 5).groups().getFirst().hits().getFirst().via();
    }

    @Test
    void aChineseSpellingIsKeptAsSuchAndFoundByItsSound() {
        signInAs("us-staff", "seattle");
        var id = person().id();
        edit(id);
        _click(_get(_get(PersonNamesField.class), Button.class, spec -> spec.withText("Add a name")));
        type("Family name", "沃");
        type("Given name", "安");
        press("Save");
        assertThat(people.find(id).getAliases()).containsExactly(new PersonAlias("zh", "沃", "安"));
        assertThat(_get(PersonSheet.class).getElement().getTextRecursively()).contains("沃安");
        assertThat(found("woan")).containsExactly(id);
    }

    @Test
    void aPersonTypedUnderAFormerNameOfAnotherIsALikelyTwin() {
        signInAs("us-staff", "seattle");
        var id = person(new PersonAlias("en", "Nakamura", "Anne")).id();
        openTab();
        UI.getCurrent().navigate("people");
        press("New person");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Family name (English)")), "Nakamura");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Given name (English)")), "Anne");
        assertThat(_get(_get(PersonTwinHint.class), Anchor.class).getHref()).isEqualTo("people/" + id);
    }

    @Test
    void aFurtherNameThatIsTypedIsComparedToo() {
        signInAs("us-staff", "seattle");
        var id = person().id();
        openTab();
        UI.getCurrent().navigate("people");
        press("New person");
        _click(_get(_get(PersonNamesField.class), Button.class, spec -> spec.withText("Add a name")));
        type("Family name", "Walker");
        type("Given name", "Ann");
        assertThat(_get(_get(PersonTwinHint.class), Anchor.class).getHref()).isEqualTo("people/" + id);
    }

    @Test
    void aNameIsRemovedAndTheOthersStayAsTheyWereRecorded() {
        signInAs("us-staff", "seattle");
        var japanese = new PersonAlias("ja", "中村", "杏");
        var id = person(new PersonAlias("en", "Gone", "Ann"), japanese).id();
        edit(id);
        _click(_find(
                        _get(PersonNamesField.class),
                        Button.class,
                        spec -> spec.withAttribute("aria-label", "Remove this name"))
                .getFirst());
        press("Save");
        assertThat(people.find(id).getAliases()).containsExactly(japanese);
        assertThat(found("gone")).isEmpty();
    }

    @Test
    void emptyNamesAreLeftOutAndLongOnesRefused() {
        signInAs("us-staff", "seattle");
        assertThat(person(new PersonAlias("en", " ", "\u200B")).getAliases()).isEmpty();
        assertThatThrownBy(() -> person(new PersonAlias("en", "x".repeat(501), null)))
                .isInstanceOf(RuleException.class)
                .hasMessage("person.names.long");
        edit(person().id());
        press("Save");
        _assertNone(PersonNamesField.class);
    }
}
