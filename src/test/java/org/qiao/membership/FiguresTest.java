package org.qiao.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.kernel.Money;

/** Statements of dues and retention, from histories alone. */
class FiguresTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static Term term(TermKind kind, String from, String to) {
        return new Term(kind, 1, LocalDate.parse(from), LocalDate.parse(to), 60, null);
    }

    private static Term owing(int amount, String currency) {
        return owing("2026-01-01", amount, currency);
    }

    private static Term owing(String from, int amount, String currency) {
        var first = LocalDate.parse(from);
        return new Term(TermKind.JOIN, 1, first, first.plusYears(1).minusDays(1), 60, Money.of(amount, currency));
    }

    private static Payment paid(String on, int amount, String currency) {
        return new Payment(LocalDate.parse(on), Money.of(amount, currency), null);
    }

    @Test
    void currenciesAreNeverAddedAndAPaymentInAnotherOneStandsApart() {
        var statement = Statement.of(
                List.of(owing(5000, "USD"), owing(30_000, "CNY"), owing(5000, "USD")),
                List.of(paid("2026-01-01", 5000, "USD"), paid("2026-01-01", 100, "EUR")),
                TODAY);
        assertThat(statement.lines()).extracting(Statement.Line::currency).containsExactly("CNY", "EUR", "USD");
        assertThat(statement.lines()).extracting(l -> l.open().intValue()).containsExactly(30_000, 0, 5000);
        assertThat(statement.lines()).extracting(l -> l.beyond().intValue()).containsExactly(0, 100, 0);
    }

    @Test
    void whatOneMemberPaidBeyondItsDuesSettlesNoOther() {
        var owes = Statement.of(List.of(owing(8000, "USD")), List.of(), TODAY);
        var paidTwice = Statement.of(List.of(owing(5000, "USD")), List.of(paid("2026-01-01", 10_000, "USD")), TODAY);
        var line = Statement.ofAll(List.of(owes, paidTwice)).lines().getFirst();
        assertThat(List.of(line.due(), line.paid(), line.open(), line.beyond()))
                .extracting(BigDecimal::intValue)
                .containsExactly(13_000, 10_000, 8000, 5000);
    }

    @Test
    void duesAreOwedFromTheFirstDayOfTheirTermAndPaidFromTheDayTheyCameIn() {
        var terms = List.of(owing("2026-01-01", 5000, "USD"), owing("2027-01-01", 6000, "USD"));
        var payments = List.of(paid("2026-03-01", 5000, "USD"));
        var before = Statement.of(terms, payments, LocalDate.parse("2026-02-28"))
                .lines()
                .getFirst();
        assertThat(List.of(before.due(), before.paid(), before.open(), before.ahead()))
                .extracting(BigDecimal::intValue)
                .containsExactly(5000, 0, 5000, 6000);
        var after = Statement.of(terms, payments, LocalDate.parse("2027-01-01"))
                .lines()
                .getFirst();
        assertThat(List.of(after.due(), after.paid(), after.open(), after.ahead()))
                .extracting(BigDecimal::intValue)
                .containsExactly(11_000, 5000, 6000, 0);
    }

    @Test
    void eachYearHasWhatWasAgreedForItAndWhatCameIn() {
        var years = DuesOfYear.of(
                List.of(
                        owing("2025-05-01", 5000, "USD"),
                        owing("2026-05-01", 6000, "USD"),
                        owing("2027-05-01", 1, "USD")),
                List.of(paid("2026-01-05", 5000, "USD"), paid("2026-06-01", 40_000, "CNY")),
                TODAY);
        assertThat(years)
                .extracting(y -> y.year() + " " + y.currency() + " "
                        + y.agreed().intValue() + " " + y.received().intValue())
                .containsExactly("2026 CNY 0 40000", "2026 USD 6000 5000", "2025 USD 5000 0");
    }

    @Test
    void aMembershipWhoseTermsEndedTwiceInAYearCountsOnce() {
        var twice = List.of(
                term(TermKind.JOIN, "2025-01-01", "2025-03-31"), term(TermKind.RENEW, "2025-04-01", "2025-09-30"));
        assertThat(Retention.byYear(List.of(twice), TODAY)).containsExactly(new Retention.Year(2025, 1, 0, 0));
    }

    @Test
    void retentionCountsTheYearInWhichTheTermEnded() {
        var stayed = List.of(
                term(TermKind.JOIN, "2024-01-01", "2024-12-31"), term(TermKind.RENEW, "2025-01-01", "2025-12-31"));
        var left = List.of(term(TermKind.JOIN, "2024-03-01", "2024-12-31"));
        var cameBack = List.of(
                term(TermKind.JOIN, "2023-07-01", "2024-06-30"), term(TermKind.REJOIN, "2026-01-01", "2026-12-31"));
        assertThat(Retention.byYear(List.of(stayed, left, cameBack), TODAY))
                .containsExactly(new Retention.Year(2025, 1, 0, 0), new Retention.Year(2024, 3, 1, 0));
    }

    @Test
    void whoIsStillInGraceIsNotDecided() {
        var year = Retention.byYear(
                        List.of(
                                List.of(term(TermKind.JOIN, "2025-11-01", "2026-10-31")),
                                List.of(
                                        term(TermKind.JOIN, "2025-01-01", "2025-12-31"),
                                        term(TermKind.RENEW, "2026-01-01", "2026-12-31"))),
                        TODAY)
                .getFirst();
        assertThat(year).isEqualTo(new Retention.Year(2026, 1, 0, 1));
        assertThat(year.percent()).as("no decided term, no rate").isEqualTo(-1);
        assertThat(year.lost()).isZero();
    }

    @Test
    void aTermThatEndsTodayHasNotEnded() {
        assertThat(Retention.byYear(List.of(List.of(term(TermKind.JOIN, "2025-11-24", "2026-11-23"))), TODAY))
                .isEmpty();
    }

    @Test
    void aChangeOfTierEndsNothing() {
        var changed = List.of(
                term(TermKind.JOIN, "2025-01-01", "2025-12-31").cutOn(LocalDate.parse("2025-06-01")),
                term(TermKind.CHANGE, "2025-06-01", "2025-12-31"));
        assertThat(Retention.byYear(List.of(changed), TODAY)).containsExactly(new Retention.Year(2025, 1, 0, 0));
    }

    @Test
    void whoWasEndedByHandCountsInTheYearOfThatDay() {
        var ended = term(TermKind.JOIN, "2025-06-01", "2026-05-31").lapsing(LocalDate.parse("2025-12-01"));
        assertThat(Retention.byYear(List.of(List.of(ended)), TODAY)).containsExactly(new Retention.Year(2025, 1, 0, 0));
    }
}
