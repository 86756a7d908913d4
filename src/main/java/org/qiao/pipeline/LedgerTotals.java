package org.qiao.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;
import org.qiao.kernel.Qualifier;

/**
 * What a deal's ledger said at the end of a day: the last announcement, what was signed with its increases, what was paid
 * in. One figure per currency, never added; parts and what was shown again are in their wholes already. Source: the
 * domain's rules on the ledger.
 *
 * @param announced null where nothing was announced by then
 */
public record LedgerTotals(LocalDate day, @Nullable Figure announced, List<Figure> signed, List<Figure> paidIn) {

    static LedgerTotals of(List<LedgerEntry> entries, LocalDate day) {
        var whole = Worth.inOrder(entries).stream()
                .filter(e -> !e.onDate().isAfter(day))
                .toList();
        var first = Worth.firstSigned(whole);
        return new LedgerTotals(
                day,
                whole.stream()
                        .filter(e -> e.getKind() == LedgerKind.ANNOUNCED)
                        .reduce((earlier, later) -> later)
                        .map(LedgerEntry::figure)
                        .orElse(null),
                sums(whole, e -> e == first || e.getKind() == LedgerKind.INCREASE),
                sums(whole, e -> e.getKind() == LedgerKind.PAID_IN));
    }

    private static List<Figure> sums(List<LedgerEntry> whole, Predicate<LedgerEntry> counted) {
        return whole.stream()
                .filter(counted)
                .map(LedgerEntry::figure)
                .collect(Collectors.groupingBy(f -> f.money().currency(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(figures -> new Figure(
                        figures.stream().map(Figure::money).reduce(Money::plus).orElseThrow(),
                        Qualifier.ofSum(figures.stream().map(Figure::qualifier).toList())))
                .toList();
    }

    /** How much of what was signed has been paid in, in whole percent, 100 only when it is all; null where they are in different currencies or nothing is. */
    public @Nullable Integer paidPercent() {
        if (signed.size() != 1 || paidIn.size() != 1) {
            return null;
        }
        var of = signed.getFirst().money();
        var paid = paidIn.getFirst().money();
        return of.currency().equals(paid.currency())
                ? paid.amount()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(of.amount(), 0, RoundingMode.DOWN)
                        .intValue()
                : null;
    }
}
