package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyChoices;
import org.qiao.companies.CompanyService;
import org.qiao.companies.ContactKind;
import org.qiao.companies.Person;
import org.qiao.companies.PersonAlias;
import org.qiao.companies.PersonNameKind;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.ui.Chip;
import org.qiao.ui.ListFilter.Choice;
import org.springframework.beans.factory.annotation.Autowired;

class PersonListViewTest extends ViewTest {

    @Autowired
    private PersonService people;

    @Autowired
    private CompanyService companies;

    @Autowired
    private CompanyChoices choices;

    @Autowired
    private TestSignIn signIns;

    private long company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        return companies.save(company).id();
    }

    private Person person(String family, long... at) {
        var person = people.create();
        person.setFamilyEn(family);
        person.setAffiliations(java.util.Arrays.stream(at)
                .mapToObj(company -> new Affiliation(company, "Chair", "主席"))
                .toList());
        return people.save(person);
    }

    @SuppressWarnings("unchecked")
    private static Grid<PersonRow> grid() {
        return (Grid<PersonRow>) _get(Grid.class);
    }

    private static List<String> names(String query) {
        UI.getCurrent().navigate("people", QueryParameters.fromString(query));
        return GridKt._findAll(grid()).stream()
                .map(row -> row.name(Language.EN))
                .toList();
    }

    @Test
    void saysByWhichFormerNameAPersonWasFound() {
        signInAs("us-staff", "seattle");
        var person = person("Miller");
        person.setAliases(List.of(PersonAlias.typed("Cheng", null, PersonNameKind.FORMER)));
        people.save(person);
        openTab();
        assertThat(names("q=cheng")).containsExactly("Miller");
        assertThat(GridKt._getFormattedRow(grid(), 0).getFirst()).contains("formerly Cheng");
        assertThat(names("q=miller")).containsExactly("Miller");
        assertThat(GridKt._getFormattedRow(grid(), 0).getFirst()).doesNotContain("formerly");
    }

    @Test
    void showsWhatIsKnownOfAPersonAsColumnsToWhoeverChoosesThem() {
        signInAs("us-staff", "seattle");
        var person = person("Doe", company("Lantern Works", "灯笼工坊"));
        person.setLanguages(Set.of("zh"));
        person.setPreferredChannel(ContactKind.WECHAT);
        person.setProtocolRank(3);
        people.save(person);
        openTab();
        assertThat(names("columns=name,office,title,languages,channel,rank")).containsExactly("Doe");
        assertThat(GridKt._getFormattedRow(grid(), 0))
                .containsSubsequence("Seattle", "Chair", "Chinese", "WeChat", "3");
    }

    @Test
    void sortsByOfficeAndByTheLastChange() {
        as(user("us-staff", "seattle"), () -> person("Zimmer"));
        as(user("us-staff", "seattle"), () -> person("Abel"));
        as(user("cn-staff", "beijing"), () -> person("Moon"));
        jdbc.sql("update person set updated_at = '2026-01-01' where family_en = 'Moon'")
                .update();
        signInAs("us-staff", "seattle");
        openTab();
        assertThat(names("sort=office")).containsExactly("Moon", "Abel", "Zimmer");
        assertThat(names("sort=-office")).containsExactly("Zimmer", "Abel", "Moon");
        assertThat(names("sort=updated")).startsWith("Moon");
        assertThat(names("updated=7")).containsExactly("Abel", "Zimmer");
    }

    @Test
    void narrowsToThePeopleOfCompaniesThatAreLookedForByName() {
        signInAs("us-staff", "seattle");
        var lantern = company("Lantern Works", "灯笼工坊");
        var mill = company("River Mill", "河磨坊");
        person("Doe", lantern);
        person("Roe", mill, lantern);
        person("Poe", mill);
        person("Loe");
        openTab();
        assertThat(names("company=" + lantern)).containsExactly("Doe", "Roe");
        assertThat(_find(Button.class, spec -> spec.withText("Company: Lantern Works")))
                .hasSize(1);
        assertThat(names("company=" + lantern + "," + mill)).containsExactly("Doe", "Poe", "Roe");
        assertThat(_find(Button.class, spec -> spec.withText("Company: Lantern Works +1")))
                .hasSize(1);
        assertThat(names("company=nonsense")).isEmpty();
        _get(Button.class, spec -> spec.withText("Company: nonsense"));
        assertThat(suggested("denglong")).containsExactly(new Choice(String.valueOf(lantern), "Lantern Works"));
    }

    private List<Choice> suggested(String typed) {
        return Objects.requireNonNull(choices.of("company", "Company").records())
                .suggest(typed, 0, 10);
    }

    @Test
    void aCompanyThatOneMayNotSeeIsNeitherOfferedNorNamedNorLeadsToItsPeople() {
        var staff = user("cn-staff", "beijing");
        var hidden = as(staff, () -> company("Lantern Works", "灯笼工坊"));
        as(staff, () -> person("Doe", hidden));
        signIns.signIn(user("us-staff", "seattle"), Map.of(Permission.COMPANY_READ, Scope.OFFICE));
        jdbc.sql("update person set office_id = ?").param(office("seattle")).update();
        openTab();
        assertThat(names("")).containsExactly("Doe");
        assertThat(names("company=" + hidden)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Company: Restricted")))
                .hasSize(1);
        assertThat(suggested("lantern")).isEmpty();
    }

    @Test
    void showsTagsFiltersByThemAndAddsAndRemovesThemAtOnce() {
        signInAs("us-staff", "seattle");
        person("Doe");
        person("Roe");
        var poe = person("Poe");
        poe.setTags(Set.of("Hefei 2026"));
        people.save(poe);
        openTab();
        assertThat(names("columns=name,tags&tag=Hefei 2026")).containsExactly("Poe");
        assertThat(GridKt._getFormattedRow(grid(), 0)).contains("Hefei 2026");
        names("");
        grid().asMultiSelect().select(GridKt._get(grid(), 0), GridKt._get(grid(), 2));
        _click(_get(Button.class, spec -> spec.withText("Add a tag")));
        @SuppressWarnings("unchecked")
        ComboBox<String> tag = _get(ComboBox.class, spec -> spec.withLabel("Tags"));
        ComboBoxKt._fireCustomValueSet(tag, "hefei 2026");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(names("tag=Hefei 2026")).containsExactly("Doe", "Poe", "Roe");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(names("tag=Hefei 2026")).containsExactly("Poe");
        UI.getCurrent().navigate("people/" + poe.id());
        assertThat(_find(Chip.class, spec -> spec.withText("Hefei 2026"))).hasSize(1);
    }
}
