package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.CompanyRow;
import org.qiao.companies.CompanyService;
import org.qiao.companies.NameKind;
import org.springframework.beans.factory.annotation.Autowired;

class CompanyListViewTest extends ViewTest {

    @Autowired
    private CompanyService companies;

    private long company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        return companies.save(company).id();
    }

    @SuppressWarnings("unchecked")
    private static Grid<CompanyRow> grid() {
        return (Grid<CompanyRow>) _get(Grid.class);
    }

    @Test
    void listsAndSearchesCompanies() {
        signInAs("us-staff", "seattle");
        company("Lantern Works", "灯笼工坊");
        company("River Mill", "河磨坊");
        openTab();
        UI.getCurrent().navigate("companies");
        assertThat(GridKt._size(grid())).isEqualTo(2);
        UI.getCurrent().navigate("companies", QueryParameters.of("q", "denglong"));
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(GridKt._get(grid(), 0).nameEn()).isEqualTo("Lantern Works");
    }

    private static List<String> names(String typed) {
        UI.getCurrent().navigate("companies", QueryParameters.of("q", typed));
        return IntStream.range(0, GridKt._size(grid()))
                .mapToObj(row -> GridKt._getFormattedRow(grid(), row).getFirst())
                .toList();
    }

    @Test
    void saysByWhichFormerOrOtherNameARowWasFound() {
        signInAs("us-staff", "seattle");
        var company = companies.find(company("Wanhua Chemical", "万华化学"));
        company.setAliases(List.of(
                new CompanyAlias("Yantai Wanhua", "en", NameKind.FORMER),
                new CompanyAlias("Wanhua Group", "en", NameKind.BRAND)));
        companies.save(company);
        company("Yantai Harbor", "烟台港");
        openTab();
        assertThat(names("yantai"))
                .containsExactly("Wanhua Chemical 万华化学 formerly Yantai Wanhua", "Yantai Harbor 烟台港 ");
        assertThat(names("wanhua group")).containsExactly("Wanhua Chemical 万华化学 also Wanhua Group");
        assertThat(names("wanhua")).containsExactly("Wanhua Chemical 万华化学 ");
        openTab(Locale.SIMPLIFIED_CHINESE);
        assertThat(names("yantai wan")).containsExactly("万华化学 Wanhua Chemical 曾用名：Yantai Wanhua");
    }

    @Test
    void createsACompanyAndShowsItsPage() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("companies");
        _click(_get(Button.class, spec -> spec.withText("New company")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("English name")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("English name")), "New Harbor");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(H1.class).getText()).isEqualTo("New Harbor");
        assertThat(rows("company")).isEqualTo(1);
    }

    @Test
    void speaksChinese() {
        signInAs("cn-staff", "beijing");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("companies");
        assertThat(_get(H1.class).getText()).isEqualTo("企业");
        assertThat(_find(Button.class, spec -> spec.withText("新建企业"))).hasSize(1);
    }

    @Test
    void offersNoNewCompanyToAReader() {
        signInAs("auditor", "seattle");
        openTab();
        UI.getCurrent().navigate("companies");
        _assertNone(Button.class, spec -> spec.withText("New company"));
    }
}
