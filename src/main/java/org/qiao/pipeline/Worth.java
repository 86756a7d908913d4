package org.qiao.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;
import org.qiao.kernel.Qualifier;

/**
 * What a deal is worth by its ledger.
 *
 * @param value as reported, in the currency of the first signature; null where no amount is known
 * @param cny the same in CNY, each entry at the rate of its day; null where an entry has no rate
 * @param usd the same in USD
 */
public record Worth(
        @Nullable Figure value,
        @Nullable BigDecimal cny,
        @Nullable BigDecimal usd) {

    /**
     * The amount first signed and its increases in the same currency; before any signature the latest announcement. A deal
     * shown again elsewhere counts no second time, parts of another entry never count, nor does what was paid in, and no
     * currency is added to another. Source: the domain's rules on money.
     */
    public static Worth of(List<LedgerEntry> entries) {
        var counted = counted(entries);
        if (counted.isEmpty()) {
            return new Worth(null, null, null);
        }
        var figures = counted.stream().map(LedgerEntry::figure).toList();
        var value = new Figure(
                figures.stream().map(Figure::money).reduce(Money::plus).orElseThrow(),
                Qualifier.ofSum(figures.stream().map(Figure::qualifier).toList()));
        return new Worth(value, sum(counted, "CNY"), sum(counted, "USD"));
    }

    /** The value in CNY or USD; null where an entry has no rate. */
    @Nullable
    Figure in(String reporting) {
        return Figure.of(reporting.equals("CNY") ? cny : usd, reporting, value == null ? null : value.qualifier());
    }

    /** The entries that the value is the sum of. */
    static <T extends Countable> List<T> counted(List<T> entries) {
        var whole = inOrder(entries);
        var signed = firstSigned(whole);
        if (signed == null) {
            return whole.stream()
                    .filter(e -> e.kind() == LedgerKind.ANNOUNCED)
                    .reduce((earlier, later) -> later)
                    .map(List::of)
                    .orElse(List.of());
        }
        var counted = new ArrayList<T>();
        counted.add(signed);
        whole.stream()
                .filter(e -> e.kind() == LedgerKind.INCREASE)
                .filter(e -> Objects.equals(e.currency(), signed.currency()))
                .forEach(counted::add);
        return counted;
    }

    /** The entries that are parts of no other, by day and then as they were booked. */
    static <T extends Countable> List<T> inOrder(List<T> entries) {
        return entries.stream()
                .filter(e -> e.partOfId() == null)
                .sorted(Comparator.comparing(Countable::onDate))
                .toList();
    }

    /** The signature that counts: the first one. */
    static <T extends Countable> @Nullable T firstSigned(List<T> whole) {
        return whole.stream()
                .filter(e -> e.kind() == LedgerKind.SIGNED)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal sum(List<LedgerEntry> entries, String reporting) {
        var sum = BigDecimal.ZERO;
        for (var entry : entries) {
            var worth = entry.worth(reporting);
            if (worth == null) {
                return null;
            }
            sum = sum.add(worth.money().amount());
        }
        return sum;
    }
}
