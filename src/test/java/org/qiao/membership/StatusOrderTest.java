package org.qiao.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyRow;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Language;
import org.qiao.kernel.Range;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists sorted by how a membership stands. */
class StatusOrderTest extends QiaoTest {

    private static final LocalDate ON = LocalDate.parse("2026-06-01");

    @Autowired
    private MembershipService memberships;

    @Autowired
    private CompanyService companies;

    @Autowired
    private TestMemberships make;

    @BeforeEach
    void oneOfEach() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        make.term(make.of("Ash"), tier, "2020-01-01", "2020-12-31");
        make.term(make.of("Birch"), tier, "2026-01-01", "2026-12-31");
        var current = make.of("Cedar");
        make.term(current, tier, "2025-01-01", "2025-12-31");
        make.term(current, tier, "2026-01-01", "2026-12-31");
        make.term(make.of("Dogwood"), tier, "2027-01-01", "2027-12-31");
        make.term(make.of("Elm"), tier, "2026-02-01", "2026-12-31");
        make.company("Aspen", null);
        make.company("Zelkova", null);
    }

    private List<String> memberships(boolean descending) {
        return memberships.list(TestMemberships.byStatus(ON, descending), Window.first(50)).stream()
                .map(row -> row.company() == null ? "" : row.company().name(Language.EN))
                .toList();
    }

    private List<String> companies(boolean descending, Window window) {
        var filter = new CompanyFilter(
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                CompanyFilter.all(Language.EN).facts(),
                Range.any(),
                List.of(new MemberCondition(ON, Set.of(), false, List.of())),
                false,
                List.of(new CompanyFilter.Order(CompanyFilter.Sort.MEMBERSHIP, descending)),
                Language.EN);
        assertThat(companies.count(filter, 5)).isEqualTo(6);
        assertThat(companies.count(filter, 100)).isEqualTo(7);
        return companies.list(filter, window).stream()
                .map(row -> row.name(Language.EN))
                .toList();
    }

    @Test
    void membershipsInTheOrderOfALifeAndByNameWithinAStatus() {
        assertThat(memberships(false)).containsExactly("Dogwood", "Birch", "Elm", "Cedar", "Ash");
        assertThat(memberships(true)).containsExactly("Ash", "Cedar", "Birch", "Elm", "Dogwood");
    }

    /** A list that is known to be short is sorted at once, one of unknown length is walked; both show the same. */
    @Test
    void companiesLikewiseAndWhoIsNoMemberLastBothWays() {
        var up = List.of("Dogwood", "Birch", "Elm", "Cedar", "Ash", "Aspen", "Zelkova");
        var down = List.of("Ash", "Cedar", "Elm", "Birch", "Dogwood", "Zelkova", "Aspen");
        for (var total : new long[] {Window.UNKNOWN, up.size()}) {
            assertThat(companies(false, new Window(0, 50, total))).isEqualTo(up);
            assertThat(companies(true, new Window(0, 50, total))).isEqualTo(down);
            assertThat(companies(false, new Window(2, 4, total))).isEqualTo(up.subList(2, 6));
        }
    }

    @Test
    void whoMayNotReadMembershipsSeesNoOrderByThem() {
        var unsorted = CompanyFilter.all(Language.EN).sortedBy(CompanyFilter.Sort.MEMBERSHIP, false);
        assertThat(companies.list(unsorted, Window.first(50)))
                .extracting(CompanyRow::nameEn)
                .containsExactly("Ash", "Aspen", "Birch", "Cedar", "Dogwood", "Elm", "Zelkova");
    }
}
