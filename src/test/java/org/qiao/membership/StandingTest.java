package org.qiao.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiao.kernel.Money;

/** The status on either side of every boundary. */
class StandingTest {

    private static final Term FIRST = term(TermKind.JOIN, "2024-01-01", "2024-12-31", 60);

    private static Term term(TermKind kind, String from, String to, int grace) {
        return new Term(kind, 1, LocalDate.parse(from), LocalDate.parse(to), grace, Money.of(5000, "USD"));
    }

    private static MembershipStatus on(String day, Term... terms) {
        return Standing.of(List.of(terms), LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, PLANNED",
        "2024-01-01, NEW",
        "2024-02-29, NEW",
        "2024-12-31, NEW",
        "2025-01-01, GRACE",
        "2025-03-01, GRACE",
        "2025-03-02, LAPSED",
        "2030-01-01, LAPSED"
    })
    void aFirstTermIsPlannedThenNewThenInGraceThenLapsed(String day, MembershipStatus expected) {
        assertThat(on(day, FIRST)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31, NEW", "2025-01-01, CURRENT", "2025-12-31, CURRENT", "2026-01-01, GRACE"})
    void aRenewedMemberIsCurrentFromTheFirstDayOfTheSecondTerm(String day, MembershipStatus expected) {
        assertThat(on(day, FIRST, term(TermKind.RENEW, "2025-01-01", "2025-12-31", 60)))
                .isEqualTo(expected);
    }

    @Test
    void aTierWithoutGraceLapsesTheDayAfterItsEnd() {
        var term = term(TermKind.JOIN, "2024-01-01", "2024-12-31", 0);
        assertThat(on("2024-12-31", term)).isEqualTo(MembershipStatus.NEW);
        assertThat(on("2025-01-01", term)).isEqualTo(MembershipStatus.LAPSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-19, GRACE",
        "2025-01-20, CURRENT",
        "2025-03-02, CURRENT",
    })
    void aRenewalThatBeginsWithinTheGraceEndsIt(String day, MembershipStatus expected) {
        assertThat(on(day, FIRST, term(TermKind.RENEW, "2025-01-20", "2026-01-19", 60)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-02, LAPSED", "2025-08-31, LAPSED", "2025-09-01, CURRENT", "2026-09-01, GRACE"})
    void whoComesBackIsCurrentAndNotNewAgain(String day, MembershipStatus expected) {
        assertThat(on(day, FIRST, term(TermKind.REJOIN, "2025-09-01", "2026-08-31", 60)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-14, NEW", "2024-06-15, LAPSED", "2024-12-31, LAPSED", "2025-01-01, LAPSED"})
    void whoIsEndedByHandHasLapsedFromThatDayWithoutGrace(String day, MembershipStatus expected) {
        assertThat(on(day, FIRST.lapsing(LocalDate.parse("2024-06-15")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-31, GRACE", "2025-02-01, LAPSED"})
    void graceCanBeEndedByHandToo(String day, MembershipStatus expected) {
        assertThat(on(day, FIRST.lapsing(LocalDate.parse("2025-02-01")))).isEqualTo(expected);
    }

    @Test
    void aChangeOfTierWithinTheFirstTermLeavesTheMemberNew() {
        var cut = FIRST.cutOn(LocalDate.parse("2024-07-01"));
        var changed = term(TermKind.CHANGE, "2024-07-01", "2024-12-31", 30);
        assertThat(on("2024-06-30", cut, changed)).isEqualTo(MembershipStatus.NEW);
        assertThat(on("2024-07-01", cut, changed)).isEqualTo(MembershipStatus.NEW);
        assertThat(on("2025-01-30", cut, changed))
                .as("the grace of the tier that it has now")
                .isEqualTo(MembershipStatus.GRACE);
        assertThat(on("2025-01-31", cut, changed)).isEqualTo(MembershipStatus.LAPSED);
    }

    @Test
    void aTermThatEndedIsNotRevivedByTheGraceOfAnEarlierOne() {
        var cut = FIRST.cutOn(LocalDate.parse("2024-07-01"));
        var changed = term(TermKind.CHANGE, "2024-07-01", "2024-12-31", 60).lapsing(LocalDate.parse("2024-07-10"));
        assertThat(on("2024-07-15", cut, changed)).isEqualTo(MembershipStatus.LAPSED);
    }

    @Test
    void aTermOfOneDayIsAMembershipOfOneDay() {
        var term = term(TermKind.JOIN, "2024-02-29", "2024-02-29", 0);
        assertThat(on("2024-02-28", term)).isEqualTo(MembershipStatus.PLANNED);
        assertThat(on("2024-02-29", term)).isEqualTo(MembershipStatus.NEW);
        assertThat(on("2024-03-01", term)).isEqualTo(MembershipStatus.LAPSED);
    }

    @Test
    void withoutTermsItIsPlanned() {
        assertThat(on("2024-01-01")).isEqualTo(MembershipStatus.PLANNED);
    }

    @Test
    void saysWhenItLapses() {
        assertThat(Standing.lapses(List.of(FIRST))).contains(LocalDate.parse("2025-03-02"));
        assertThat(Standing.lapses(List.of(FIRST.lapsing(LocalDate.parse("2024-06-15")))))
                .contains(LocalDate.parse("2024-06-15"));
        assertThat(Standing.lapses(List.of())).isEmpty();
    }
}
