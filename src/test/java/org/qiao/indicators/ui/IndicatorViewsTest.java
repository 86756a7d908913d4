package org.qiao.indicators.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.indicators.IndicatorRow;
import org.qiao.indicators.TestIndicators;
import org.qiao.indicators.Unit;
import org.qiao.kernel.Qualifier;
import org.qiao.search.Hit;
import org.qiao.search.SearchService;
import org.qiao.ui.LineChart;
import org.springframework.beans.factory.annotation.Autowired;

class IndicatorViewsTest extends ViewTest {

    @Autowired
    private TestIndicators make;

    @Autowired
    private SearchService search;

    @Autowired
    private TestSignIn signIns;

    @Autowired
    private org.qiao.indicators.IndicatorService indicators;

    @SuppressWarnings("unchecked")
    private static Grid<IndicatorRow> grid() {
        return (Grid<IndicatorRow>) _get(Grid.class);
    }

    private static List<Integer> found(String query) {
        UI.getCurrent().navigate("indicators", QueryParameters.fromString(query));
        return GridKt._findAll(grid()).stream().map(IndicatorRow::fromYear).toList();
    }

    private static String line(int row) {
        return String.join(" | ", GridKt._getFormattedRow(grid(), row));
    }

    @Test
    void aFigureNeverShowsWithoutItsQualifier() {
        signInAs("us-staff", "los-angeles");
        make.fdi(9_000_000_000L, Qualifier.MORE_THAN, 2015);
        var projects = make.draft(300, Qualifier.MORE_THAN, 2013);
        projects.setToYear(2016);
        projects.setUnit(Unit.PROJECTS);
        indicators.save(projects);
        openTab();
        assertThat(found("")).containsExactly(2013, 2015);
        assertThat(line(0)).contains("more than 300 projects", "2013–2016");
        assertThat(line(1)).contains("more than US$9 billion", "China", "California");
        openTab(Locale.SIMPLIFIED_CHINESE);
        found("");
        assertThat(line(0)).contains("超过 300 个项目");
        assertThat(line(1)).contains("超过 90亿美元", "加利福尼亚州");
    }

    private List<Hit> hits(String typed) {
        return search.find(typed, 9, 9).groups().stream()
                .filter(group -> group.kind().equals("indicators"))
                .flatMap(group -> group.hits().stream())
                .toList();
    }

    @Test
    void theSearchBoxFindsFiguresByMeasureYearAndSource() {
        signInAs("us-staff", "los-angeles");
        make.fdi(1_000_000L, Qualifier.EXACT, 2005);
        var last = make.fdi(9_000_000_000L, Qualifier.MORE_THAN, 2015);
        openTab();
        assertThat(hits("FDI in Calif")).hasSize(2);
        assertThat(hits("zhijietouzi")).hasSize(2);
        assertThat(hits("milken")).hasSize(2);
        assertThat(hits("fdi 2015")).singleElement().satisfies(hit -> {
            assertThat(hit.address()).isEqualTo("indicators/" + last.id());
            assertThat(hit.name()).isEqualTo("Chinese FDI in California");
            assertThat(hit.detail()).isEqualTo("2015 · more than US$9 billion · Whitepaper, Milken Institute");
        });
        indicators.archive(last.id());
        assertThat(hits("fdi 2015")).isEmpty();
    }

    @Test
    void theSearchBoxLeadsNobodyToAFigureThatIsNotTheirsToSee() {
        signInAs("us-staff", "los-angeles");
        var kept = make.draft(9, Qualifier.EXACT, 2015);
        kept.setShared(false);
        indicators.save(kept);
        signIns.signIn(
                user("cn-staff", "beijing"),
                Map.of(Permission.INDICATOR_READ, Scope.OFFICE, Permission.COMPANY_READ, Scope.ALL));
        openTab();
        assertThat(hits("fdi")).isEmpty();
        signIns.signIn(user("cn-staff", "beijing"), Map.of(Permission.COMPANY_READ, Scope.ALL));
        openTab();
        assertThat(hits("fdi")).isEmpty();
    }

    @Test
    void filtersStandInTheAddress() {
        signInAs("us-staff", "los-angeles");
        make.fdi(1, Qualifier.EXACT, 2005);
        make.fdi(2, Qualifier.EXACT, 2015);
        openTab();
        assertThat(found("year=2015")).containsExactly(2015);
        assertThat(found("year=2015,2005&sort=-period")).containsExactly(2015, 2005);
        assertThat(found("year=nonsense")).isEmpty();
        assertThat(found("place=us&unit=money")).hasSize(2);
        assertThat(found("place=jp")).isEmpty();
        assertThat(found("source=" + Integer.toHexString("Whitepaper, Milken Institute".hashCode())))
                .hasSize(2);
        assertThat(found("source=0")).isEmpty();
    }

    @Test
    void theSeriesIsALineWithATableBehindIt() {
        signInAs("us-staff", "los-angeles");
        var last = make.fdi(9_000_000_000L, Qualifier.MORE_THAN, 2015);
        openTab();
        UI.getCurrent().navigate("indicators/" + last.id());
        assertThat(_find(LineChart.class)).isEmpty();
        make.fdi(100_000_000, Qualifier.LESS_THAN, 2005);
        UI.getCurrent().navigate("indicators");
        UI.getCurrent().navigate("indicators/" + last.id());
        assertThat(_get(LineChart.class).getElement().getProperty("data"))
                .contains("less than US$100 million", "more than US$9 billion", "\"exact\":false");
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .contains("less than US$100 million", "Whitepaper, Milken Institute");
        assertThat(_find(NativeTableHeaderCell.class, spec -> spec.withText("2015")))
                .singleElement()
                .satisfies(cell -> assertThat(cell.getElement().getAttribute("aria-current"))
                        .isEqualTo("true"));
        assertThat(_find(Span.class, spec -> spec.withText("Not a deal, in no total")))
                .hasSize(1);
    }

    @Test
    void aMistakeIsToldAtItsFieldAndKeepsWhatWasTyped() {
        signInAs("us-staff", "los-angeles");
        openTab();
        UI.getCurrent().navigate("indicators");
        _click(_get(Button.class, spec -> spec.withText("New figure")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Figure")), "US$9bn");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Web address of the source")), "ftp://example.org");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var link = _get(TextField.class, spec -> spec.withLabel("Web address of the source"));
        assertThat(link.getErrorMessage()).isEqualTo("Not a web address: try www.example.com");
        assertThat(link.getValue()).isEqualTo("ftp://example.org");
        assertThat(_get(TextField.class, spec -> spec.withLabel("What it measures, in English"))
                        .isInvalid())
                .isTrue();
        assertThat(rows("indicator")).isZero();
    }

    @Test
    void archivesWithAWayBack() {
        signInAs("us-staff", "los-angeles");
        var one = make.fdi(9, Qualifier.ABOUT, 2015);
        openTab();
        UI.getCurrent().navigate("indicators/" + one.id());
        _click(_get(Button.class, spec -> spec.withText("Archive")));
        assertThat(indicators.find(one.id()).isArchived()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(indicators.find(one.id()).isArchived()).isFalse();
        signInAs("cn-staff", "beijing");
        openTab();
        UI.getCurrent().navigate("indicators/" + one.id());
        assertThat(_find(Button.class, spec -> spec.withText("Archive"))).isEmpty();
    }
}
