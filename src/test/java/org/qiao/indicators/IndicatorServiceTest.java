package org.qiao.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.indicators.IndicatorFilter.Order;
import org.qiao.indicators.IndicatorFilter.Sort;
import org.qiao.kernel.Language;
import org.qiao.kernel.Qualifier;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Published figures are kept as they were printed, found by place, year and source, and added to nothing. */
class IndicatorServiceTest extends QiaoTest {

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private TestIndicators make;

    private static IndicatorFilter filter(
            String text, List<Long> places, List<Integer> years, List<String> sources, List<Order> orders) {
        return new IndicatorFilter(
                text, places, years, sources, List.of(), List.of(), List.of(), false, orders, Language.EN);
    }

    private List<Integer> yearsFound(IndicatorFilter filter) {
        var found = indicators.list(filter, Window.first(50));
        assertThat(indicators.count(filter, 100)).isEqualTo(found.size());
        return found.stream().map(IndicatorRow::fromYear).toList();
    }

    @Test
    void nothingThatCountsDealsReadsThem() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("org.qiao.indicators..", "org.qiao.demo..", "org.qiao.reports..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.qiao.indicators..")
                .because("a published figure is no deal and enters no total")
                .check(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("org.qiao"));
    }

    @Test
    void findsByPlaceWithWhatLiesInItByYearAndBySource() {
        signInAs("us-staff", "los-angeles");
        make.fdi(100_000_000, Qualifier.LESS_THAN, 2005);
        var span = make.draft(300, Qualifier.MORE_THAN, 2013);
        span.setToYear(2016);
        span.setUnit(Unit.PROJECTS);
        span.setSourceEn("CNUS, CCCME");
        indicators.save(span);
        assertThat(yearsFound(filter("", List.of(place("us")), List.of(), List.of(), List.of())))
                .containsExactly(2005, 2013);
        assertThat(yearsFound(filter("", List.of(place("cn")), List.of(2015), List.of(), List.of())))
                .containsExactly(2013);
        assertThat(yearsFound(filter("", List.of(place("us-al")), List.of(), List.of(), List.of())))
                .isEmpty();
        assertThat(yearsFound(filter("", List.of(), List.of(), List.of("CNUS, CCCME"), List.of())))
                .containsExactly(2013);
        assertThat(yearsFound(filter("milken", List.of(), List.of(), List.of(), List.of())))
                .containsExactly(2005);
        assertThat(yearsFound(filter("直接投资", List.of(), List.of(), List.of(), List.of(new Order(Sort.PERIOD, true)))))
                .containsExactly(2013, 2005);
        assertThat(indicators.years()).containsExactly(2016, 2015, 2014, 2013, 2005);
        assertThat(indicators.sources()).containsExactlyInAnyOrder("CNUS, CCCME", "Whitepaper, Milken Institute");
    }

    @Test
    void findsByPinyinAndTraditionalCharactersAsEveryListDoes() {
        signInAs("us-staff", "los-angeles");
        make.fdi(1, Qualifier.EXACT, 2006);
        for (var typed : List.of("zhijie touzi", "直接投資", "fdi in cal", "2006", "Milken")) {
            assertThat(yearsFound(filter(typed, List.of(), List.of(), List.of(), List.of())))
                    .as(typed)
                    .containsExactly(2006);
        }
        assertThat(yearsFound(filter("jianjie touzi", List.of(), List.of(), List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void whatIsEmptyIsLastBothWays() {
        signInAs("us-staff", "los-angeles");
        var bare = make.draft(1, Qualifier.EXACT, null);
        bare.setSourceEn(null);
        bare.setSourceZh("白皮书");
        make.save(bare);
        var whole = make.draft(1, Qualifier.EXACT, 2006);
        whole.setPublishedOn(LocalDate.of(2007, 1, 1));
        make.save(whole);
        for (var sort : List.of(Sort.PERIOD, Sort.PUBLISHED)) {
            for (var descending : List.of(true, false)) {
                assertThat(yearsFound(
                                filter("", List.of(), List.of(), List.of(), List.of(new Order(sort, descending)))))
                        .as("%s %s", sort, descending)
                        .containsExactly(2006, null);
            }
        }
        // Where a source has no English name, the column shows the Chinese one.
        assertThat(yearsFound(filter("", List.of(), List.of(), List.of(), List.of(new Order(Sort.SOURCE, false)))))
                .containsExactly(2006, null);
    }

    @Test
    void sortsByEveryColumn() {
        signInAs("us-staff", "los-angeles");
        make.fdi(1, Qualifier.EXACT, 2006);
        make.fdi(1, Qualifier.EXACT, 2005);
        for (var sort : Sort.values()) {
            assertThat(yearsFound(filter("", List.of(), List.of(), List.of(), List.of(new Order(sort, false)))))
                    .as("%s", sort)
                    .hasSize(2);
        }
        assertThat(yearsFound(IndicatorFilter.all(Language.ZH))).containsExactly(2005, 2006);
    }

    @Test
    void aSeriesIsWhatMeasuresTheSameBetweenTheSamePlacesInTheSameUnit() {
        signInAs("us-staff", "los-angeles");
        var last = make.fdi(9_000_000_000L, Qualifier.MORE_THAN, 2015);
        make.fdi(100_000_000, Qualifier.LESS_THAN, 2005);
        var other = make.draft(5, Qualifier.EXACT, 2015);
        other.setUnit(Unit.PERCENT);
        indicators.save(other);
        var elsewhere = make.draft(7, Qualifier.EXACT, 2010);
        elsewhere.setHostId(place("us-wa"));
        indicators.save(elsewhere);
        var gone = make.fdi(8, Qualifier.EXACT, 2012);
        indicators.archive(gone.id());
        assertThat(indicators.series(last)).extracting(IndicatorRow::fromYear).containsExactly(2005, 2015);
        var next = indicators.createNext(last.id());
        next.setFromYear(2016);
        next.setAmount(BigDecimal.TEN);
        assertThat(indicators.series(indicators.save(next))).hasSize(3);
    }

    @Test
    void saysEverythingThatIsMissingAtOnce() {
        signInAs("us-staff", "los-angeles");
        var one = indicators.create();
        one.setToYear(2015);
        one.setLink("javascript:alert(1)");
        assertThatThrownBy(() -> indicators.save(one))
                .isInstanceOfSatisfying(
                        RuleException.class,
                        wrong -> assertThat(wrong.all())
                                .extracting(RuleException::property)
                                .containsExactly(
                                        "measureEn", "hostId", "fromYear", "amount", "currency", "sourceEn", "link"));
        var backwards = make.draft(1, Qualifier.EXACT, 2015);
        backwards.setToYear(2010);
        assertThatThrownBy(() -> indicators.save(backwards)).hasMessage("indicator.year.order");
    }

    @Test
    void whatIsNoMoneyHasNoCurrencyAndOneYearIsOneYear() {
        signInAs("us-staff", "los-angeles");
        var one = make.draft(300, Qualifier.MORE_THAN, 2013);
        one.setUnit(Unit.PROJECTS);
        one.setToYear(2013);
        one.setLink("https://example.org/paper?page=1");
        var saved = indicators.save(one);
        assertThat(saved.getCurrency()).isNull();
        assertThat(saved.getToYear()).isNull();
    }

    @Test
    void bothDesksReadAndEachWritesItsOwn() {
        signInAs("us-staff", "los-angeles");
        var one = make.fdi(9, Qualifier.MORE_THAN, 2015);
        signInAs("cn-staff", "beijing");
        var seen = indicators.find(one.id());
        assertThat(indicators.mayWrite(seen)).isFalse();
        assertThatThrownBy(() -> indicators.archive(one.id())).isInstanceOf(AccessDeniedException.class);
        signInAs("auditor", "washington");
        assertThat(indicators.find(one.id()).getQualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThatThrownBy(() -> make.fdi(1, Qualifier.EXACT, 2000)).isInstanceOf(AccessDeniedException.class);
        signInAs("admin", "washington");
        assertThatThrownBy(() -> indicators.find(one.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void archivingCanBeUndone() {
        signInAs("us-staff", "los-angeles");
        var one = make.fdi(9, Qualifier.MORE_THAN, 2015);
        indicators.archive(one.id());
        assertThat(yearsFound(IndicatorFilter.all(Language.EN))).isEmpty();
        indicators.restore(one.id());
        assertThat(yearsFound(IndicatorFilter.all(Language.EN))).containsExactly(2015);
        assertThatThrownBy(() -> indicators.find(-5)).isInstanceOf(RecordNotFoundException.class);
    }
}
