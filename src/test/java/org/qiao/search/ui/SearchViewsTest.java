package org.qiao.search.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.CompanyService;
import org.qiao.companies.NameKind;
import org.qiao.ui.EmptyState;
import org.springframework.beans.factory.annotation.Autowired;

class SearchViewsTest extends ViewTest {

    @Autowired
    private CompanyService companies;

    private long company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        company.setAliases(List.of(new CompanyAlias("Old Ironworks", "en", NameKind.FORMER)));
        return companies.save(company).id();
    }

    private static void openBox() {
        _click(_get(NativeButton.class, spec -> spec.withClasses("search-opener")));
    }

    private static TextField field() {
        return _get(_get(SearchDialog.class), TextField.class);
    }

    private static List<String> addresses() {
        return _find(Anchor.class, spec -> spec.withClasses("hit")).stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void findsWhileOneTypesAndLeadsToTheRecord() {
        signInAs("us-staff", "seattle");
        var id = company("Baosteel", "宝钢集团");
        openTab();
        UI.getCurrent().navigate("companies");
        openBox();
        _setValue(field(), "bao gang");
        assertThat(addresses()).containsExactly("companies/" + id, "search?q=bao%20gang");
        assertThat(_get(HitList.class).getElement().getTextRecursively()).contains("Companies", "Baosteel", "宝钢集团");
        _setValue(field(), "ironworks");
        assertThat(_get(HitList.class).getElement().getTextRecursively()).contains("formerly Old Ironworks");
        _setValue(field(), "nowhere");
        assertThat(addresses()).isEmpty();
        UI.getCurrent().navigate("people");
        _assertNone(SearchDialog.class);
    }

    @Test
    void saysFormerlyInChinese() {
        signInAs("cn-staff", "beijing");
        company("Baosteel", "宝钢集团");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("companies");
        openBox();
        _setValue(field(), "ironworks");
        assertThat(_get(HitList.class).getElement().getTextRecursively()).contains("宝钢集团", "曾用名：Old Ironworks");
    }

    @Test
    void keepsTheQueryOfAllResultsInTheAddress() {
        signInAs("us-staff", "seattle");
        for (int i = 0; i < 52; i++) {
            company("Lantern Works " + i, null);
        }
        openTab();
        UI.getCurrent().navigate("search", QueryParameters.of("q", "lantern"));
        assertThat(addresses()).hasSize(50);
        assertThat(_get(HitList.class).getElement().getTextRecursively()).contains("52");
        UI.getCurrent().navigate("search", QueryParameters.of("q", "<b>nothing</b> 'here'"));
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("<b>nothing</b> 'here'");
    }

    @Test
    void isNotThereForAnAdmin() {
        signInAs("admin", "seattle");
        openTab();
        UI.getCurrent().navigate("");
        _assertNone(NativeButton.class, spec -> spec.withClasses("search-opener"));
    }

    @Test
    void keepsReadingsThatStaffCorrect() {
        signInAs("cn-staff", "beijing");
        openTab();
        UI.getCurrent().navigate("readings");
        _click(_get(Button.class, spec -> spec.withText("New reading")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Chinese")), "解放");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reading")), "1");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Reading")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Reading")), "jie fang");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(rows("reading")).isEqualTo(1);
    }
}
