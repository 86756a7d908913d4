package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyPlace;
import org.qiao.companies.CompanyService;
import org.qiao.companies.ParentLink;
import org.qiao.companies.PlaceUse;
import org.qiao.ui.Chip;
import org.qiao.ui.CurrencyPicker;
import org.qiao.ui.Facts;
import org.springframework.beans.factory.annotation.Autowired;

class CompanyFactsViewTest extends ViewTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private TestSignIn signIns;

    private Company company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        return companies.save(company);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void tellsEveryMistakeAtOnceAndKeepsWhatWasTyped() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("companies");
        _click(_get(Button.class, spec -> spec.withText("New company")));
        _setValue(field("Unified Social Credit Code"), "123");
        _setValue(field("Registered capital"), "much");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(field("English name").isInvalid()).isTrue();
        assertThat(field("Unified Social Credit Code").isInvalid()).isTrue();
        assertThat(field("Registered capital").isInvalid()).isTrue();
        assertThat(field("Registered capital").getValue()).isEqualTo("much");
    }

    @Test
    void tellsWhatOnlyTheServiceRefusesTogetherWithTheRest() {
        signInAs("us-staff", "seattle");
        var taken = company("First", null);
        taken.setUscc("91310000132200821H");
        companies.save(taken);
        openTab();
        UI.getCurrent().navigate("companies");
        _click(_get(Button.class, spec -> spec.withText("New company")));
        _setValue(field("Unified Social Credit Code"), "91310000132200821H");
        _setValue(field("EIN"), "1");
        _setValue(field("Phone"), "555-0100");
        _setValue(field("E-mail"), "nobody");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        for (var label : List.of("English name", "Unified Social Credit Code", "EIN", "Phone", "E-mail")) {
            assertThat(field(label).isInvalid()).as(label).isTrue();
        }
        assertThat(field("Phone").getErrorMessage()).startsWith("Not a whole phone number");
        _setValue(field("English name"), "Second");
        _setValue(field("EIN"), "");
        _setValue(field("Phone"), "213 555 0100");
        _setValue(field("E-mail"), "");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(field("Unified Social Credit Code").isInvalid()).isTrue();
        assertThat(field("Phone").isInvalid()).isFalse();
        assertThat(field("Phone").getValue()).isEqualTo("213 555 0100");
    }

    @Test
    void linksTheWebsiteSoThatItOpensBesideAndKnowsNothingOfUs() {
        signInAs("us-staff", "seattle");
        var company = company("Web", null);
        company.setWebsite("www.example.com/about");
        companies.save(company);
        openTab();
        UI.getCurrent().navigate("companies/" + company.id());
        var link = _get(Anchor.class, spec -> spec.withText("www.example.com/about"));
        assertThat(link.getHref()).isEqualTo("https://www.example.com/about");
        assertThat(link.getTarget()).contains("_blank");
        assertThat(link.getElement().getAttribute("rel")).contains("noopener");
    }

    @Test
    void asksForTheViewersOwnLanguageFirst() {
        signInAs("cn-staff", "beijing");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("companies");
        _click(_get(Button.class, spec -> spec.withText("新建企业")));
        var form = _get(CompanyForm.class);
        assertThat(_find(form, TextField.class).stream().map(TextField::getLabel))
                .startsWith("中文名称", "英文名称");
        assertThat(_find(form, TextArea.class)).extracting(TextArea::getLabel).containsExactly("备注（中文）", "备注（英文）");
        _setValue(field("美国雇主识别号（EIN）"), "1");
        _click(_get(Button.class, spec -> spec.withText("保存")));
        assertThat(field("中文名称").isInvalid()).isTrue();
        assertThat(field("英文名称").isInvalid()).isFalse();
    }

    @Test
    void saysWhatIsWrongWithACode() {
        signInAs("cn-staff", "beijing");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("companies");
        _click(_get(Button.class, spec -> spec.withText("新建企业")));
        var code = field("统一社会信用代码");
        _setValue(code, "91350100M000100Y4");
        assertThat(code.getErrorMessage()).contains("18 位");
        _setValue(code, "9135O100M000100Y43");
        assertThat(code.getErrorMessage()).contains("I、O、S、V、Z");
        _setValue(code, "91350100M000100Y4A");
        assertThat(code.getErrorMessage()).contains("校验码");
        _setValue(code, "９１３５０１００ｍ０００１００ｙ４３");
        assertThat(code.isInvalid()).isFalse();
    }

    @Test
    void entersCapitalAndTagsAsPeopleTypeThem() {
        signInAs("cn-staff", "beijing");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("companies");
        _click(_get(Button.class, spec -> spec.withText("新建企业")));
        _setValue(field("中文名称"), "桥试点");
        _setValue(field("注册资本"), "6.4亿");
        _click(_get(Button.class, spec -> spec.withText("保存")));
        var currency = _get(CurrencyPicker.class, spec -> spec.withLabel("注册资本币种"));
        assertThat(currency.isInvalid()).isTrue();
        _setValue(currency, "CNY");
        var tags = _get(TagField.class);
        ComponentUtil.fireEvent(tags, new ComboBoxBase.CustomValueSetEvent<>(tags, true, "光伏，出海"));
        _click(_get(Button.class, spec -> spec.withText("保存")));
        assertThat(_get(H1.class).getText()).isEqualTo("桥试点");
        _get(Span.class, spec -> spec.withText("6.4亿元"));
        assertThat(_find(Chip.class).stream().map(Chip::getText)).contains("光伏", "出海");
    }

    @Test
    void furtherSectorsAndPlacesAreTypedShownAndFound() {
        signInAs("us-staff", "seattle");
        var company = company("Kite", null);
        openTab();
        UI.getCurrent().navigate("companies/" + company.id());
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        _setValue(
                _get(MultiSelectComboBox.class, spec -> spec.withLabel("Further sectors")),
                Set.of(sector("batteries")));
        var places = _get(PlacesField.class);
        _click(_get(places, Button.class, spec -> spec.withText("Add a place")));
        var line = _get(places, PlacesField.PlaceLine.class);
        _setValue(_get(line, ComboBox.class), place("us-wa-everett"));
        _setValue(_get(line, Select.class), PlaceUse.PLANT);
        BasicUtilsKt._fireDomEvent(places, "change");
        assertThat(places.inWords()).isEqualTo("Everett · Plant");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(companies.find(company.id()).getOtherPlaces())
                .containsExactly(new CompanyPlace(place("us-wa-everett"), PlaceUse.PLANT));
        assertThat(_get(CompanySheet.class).getElement().getTextRecursively())
                .contains("Further sectors", "Further places", "Everett · Plant");
        UI.getCurrent()
                .navigate(
                        "companies",
                        QueryParameters.fromString("sector=batteries&place=us-wa&cols=NAME,SECTORS,PLACES"));
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void theTreeNamesTheMarkedHeadquartersAndLeadsToWhatItDoesNotDraw() {
        signInAs("us-staff", "seattle");
        var top = company("Holding", null);
        var low = under(top, "Works");
        var below = under(under(low, "Branch"), "Shop");
        var deep = under(below, "Stall");
        openTab();
        UI.getCurrent().navigate("companies/" + top.id());
        _get(_get(GroupTree.class), Span.class, spec -> spec.withText("Top of the group"));
        _assertNone(_get(GroupTree.class), Span.class, spec -> spec.withText("Headquarters"));
        assertThat(_get(_get(GroupTree.class), Anchor.class, spec -> spec.withText("… and 1 more"))
                        .getHref())
                .startsWith("companies?parent=");
        _click(_get(Button.class, spec -> spec.withText("Edit")));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Headquarters of its group")), true);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        _get(_get(GroupTree.class), Span.class, spec -> spec.withText("Headquarters"));
        _assertNone(_get(GroupTree.class), Span.class, spec -> spec.withText("Top of the group"));
        _get(Span.class, spec -> spec.withText("This company"));
        UI.getCurrent().navigate("companies/" + deep.id());
        assertThat(_get(_get(Facts.class), Anchor.class, spec -> spec.withText("Holding"))
                        .getHref())
                .isEqualTo("companies/" + top.id());
        UI.getCurrent().navigate("companies", QueryParameters.of("parent", String.valueOf(below.id())));
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void aHiddenTopOfTheGroupIsCalledNothingButRestricted() {
        signInAs("us-staff", "seattle");
        var child = company("Child", null);
        var hidden = as(user("cn-staff", "beijing"), () -> {
            var parent = companies.create();
            parent.setNameZh("受限公司");
            parent.setHeadquarters(true);
            return companies.save(parent).id();
        });
        jdbc.sql("update company set parent_id = ? where id = ?")
                .params(hidden, child.id())
                .update();
        signIns.signIn(user("us-staff", "seattle"), Map.of(Permission.COMPANY_READ, Scope.DESK));
        openTab();
        UI.getCurrent().navigate("companies/" + child.id());
        _get(_get(GroupTree.class), Span.class, spec -> spec.withText("Restricted"));
        assertThat(_get(GroupTree.class).getElement().getTextRecursively())
                .doesNotContain("Headquarters", "Top of the group", "受限公司");
    }

    private Company under(Company parent, String name) {
        var company = companies.create();
        company.setNameEn(name);
        company.setParentId(parent.id());
        company.setParentLink(ParentLink.SUBSIDIARY);
        return companies.save(company);
    }

    @Test
    void showsTheGroupAsLinksAndThisCompanyAsTheCurrentOne() {
        signInAs("us-staff", "seattle");
        var top = company("Top", "总公司");
        var low = company("Low", "子公司");
        low.setParentId(top.id());
        low.setParentLink(ParentLink.JOINT_VENTURE);
        companies.save(low);
        openTab();
        UI.getCurrent().navigate("companies/" + low.id());
        var tree = _get(GroupTree.class);
        assertThat(_get(tree, Anchor.class).getHref()).isEqualTo("companies/" + top.id());
        assertThat(_get(tree, Span.class, spec -> spec.withText("Low"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
        _get(tree, Span.class, spec -> spec.withText("Joint venture"));
        UI.getCurrent().navigate("companies/" + company("Alone", "独立").id());
        _assertNone(GroupTree.class);
    }
}
