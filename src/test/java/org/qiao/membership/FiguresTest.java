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

    @Test
    void currenciesAreNeverAddedAndAPaymentInAnotherOneStandsApart() {
        var statement = Statement.of(
                List.of(Money.of(5000, "USD"), Money.of(30_000, "CNY"), Money.of(5000, "USD")),
                List.of(Money.of(5000, "USD"), Money.of(100, "EUR")));
        assertThat(statement.lines()).extracting(Statement.Line::currency).containsExactly("CNY", "EUR", "USD");
        assertThat(statement.lines()).extracting(l -> l.open().intValue()).containsExactly(30_000, 0, 5000);
        assertThat(statement.lines()).extracting(l -> l.beyond().intValue()).containsExactly(0, 100, 0);
    }

    @Test
    void whatOneMemberPaidBeyondItsDuesSettlesNoOther() {
        var owes = Statement.of(List.of(Money.of(8000, "USD")), List.of());
        var paidTwice = Statement.of(List.of(Money.of(5000, "USD")), List.of(Money.of(10_000, "USD")));
        var line = Statement.ofAll(List.of(owes, paidTwice)).lines().getFirst();
        assertThat(List.of(line.due(), line.paid(), line.open(), line.beyond()))
                .extracting(BigDecimal::intValue)
                .containsExactly(13_000, 10_000, 8000, 5000);
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
