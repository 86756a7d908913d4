package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyService;
import org.qiao.companies.ParentLink;
import org.qiao.companies.PersonService;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.TouchService;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;

/** Wherever a record is named, the viewer's language stands first and the other beside it. */
class BothNamesTest extends ViewTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private PersonService people;

    @Autowired
    private TouchService touches;

    @Autowired
    private TaskService tasks;

    @Autowired
    private DealService deals;

    @Autowired
    private TestDeals make;

    private long parent;
    private long child;
    private long person;

    @BeforeEach
    void aGroupWithSomebodyInIt() {
        signInAs("cn-staff", "beijing");
        parent = company("Lantern Group", "灯笼集团", null);
        child = company("Lantern Works", "灯笼厂", parent);
        var somebody = people.create();
        somebody.setFamilyEn("Luo");
        somebody.setGivenEn("Jun");
        somebody.setFamilyZh("罗");
        somebody.setGivenZh("军");
        somebody.setAffiliations(List.of(new Affiliation(child, null, null)));
        person = people.save(somebody).id();
    }

    private long company(String en, String zh, Long above) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        if (above != null) {
            company.setParentId(above);
            company.setParentLink(ParentLink.SUBSIDIARY);
        }
        return companies.save(company).id();
    }

    private void open(Locale language, String address) {
        openTab(language);
        UI.getCurrent().navigate(address);
    }

    /** The text of the link, and what stands lighter after it. */
    private static List<String> named(Component where, long id, String kind) {
        var link = _get(
                where, Anchor.class, spec -> spec.withPredicate(a -> a.getHref().equals(kind + "/" + id)));
        var beside = link.getParent().orElseThrow().getChildren().toList();
        var other = (Span) beside.get(beside.indexOf(link) + 1);
        return List.of(link.getText(), other.getText());
    }

    @Test
    void inTheTreeOfAGroup() {
        open(Locale.ENGLISH, "companies/" + child);
        assertThat(named(_get(GroupTree.class), parent, "companies")).containsExactly("Lantern Group", "灯笼集团");
        open(Locale.SIMPLIFIED_CHINESE, "companies/" + child);
        assertThat(named(_get(GroupTree.class), parent, "companies")).containsExactly("灯笼集团", "Lantern Group");
    }

    @Test
    void amongThePlacesWhereSomebodyWorks() {
        open(Locale.SIMPLIFIED_CHINESE, "people/" + person);
        assertThat(named(_get(RolesPanel.class), child, "companies")).containsExactly("灯笼厂", "Lantern Works");
    }

    @Test
    void atATouchAndATaskThatIsDue() {
        var touch = touches.create();
        touch.setCompanyIds(Set.of(child));
        touch.setPersonIds(Set.of(person));
        touch.setSubjectEn("A talk");
        touches.log(touch, null);
        var task = tasks.create();
        task.setTitle("Call back");
        task.setDueOn(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")));
        task.setCompanyId(child);
        tasks.save(task);
        open(Locale.ENGLISH, "companies/" + child + "/touches");
        assertThat(named(UI.getCurrent(), person, "people")).containsExactly("Jun Luo", "罗军");
        open(Locale.ENGLISH, "today");
        assertThat(named(UI.getCurrent(), child, "companies")).containsExactly("Lantern Works", "灯笼厂");
    }

    /** The second line of what is found under that kind of record. */
    private String found(Locale language, String typed, String address) {
        openTab(language);
        UI.getCurrent().navigate("search", QueryParameters.of("q", typed));
        var hit = _get(
                Anchor.class,
                spec -> spec.withClasses("hit").withPredicate(a -> a.getHref().startsWith(address)));
        return _get(hit, Span.class, spec -> spec.withClasses("hit-detail")).getText();
    }

    @Test
    void inTheSecondLineOfWhatIsFound() {
        var deal = deals.create();
        deal.getDeal().setStageId(make.stage("lead"));
        deal.terms().setTitleEn("Harbor plant");
        deal.terms().setCompanyId(child);
        deals.save(deal);
        var touch = touches.create();
        touch.setCompanyIds(Set.of(child));
        touch.setSubjectEn("Walk in the park");
        touches.log(touch, null);
        var task = tasks.create();
        task.setTitle("Call back");
        task.setDueOn(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")));
        task.setCompanyId(child);
        tasks.save(task);
        assertThat(found(Locale.ENGLISH, "luo jun", "people/")).isEqualTo("Lantern Works · 灯笼厂");
        assertThat(found(Locale.SIMPLIFIED_CHINESE, "luo jun", "people/")).isEqualTo("灯笼厂 · Lantern Works");
        assertThat(found(Locale.ENGLISH, "harbor", "deals/")).endsWith(" · Lantern Works · 灯笼厂");
        assertThat(found(Locale.SIMPLIFIED_CHINESE, "harbor", "deals/")).endsWith(" · 灯笼厂 · Lantern Works");
        assertThat(found(Locale.ENGLISH, "walk in", "companies/" + child + "/touches"))
                .endsWith(" · Lantern Works · 灯笼厂");
        assertThat(found(Locale.SIMPLIFIED_CHINESE, "call back", "companies/" + child + "/tasks"))
                .endsWith(" · 灯笼厂 · Lantern Works");
    }

    @Test
    void whereACompanyIsPicked() {
        open(Locale.SIMPLIFIED_CHINESE, "companies/" + child);
        _click(_get(Button.class, spec -> spec.withText("编辑")));
        var picker = _find(CompanyPicker.class).getFirst();
        assertThat(ComboBoxKt.getSuggestions(picker)).contains("灯笼集团 · Lantern Group");
    }
}
