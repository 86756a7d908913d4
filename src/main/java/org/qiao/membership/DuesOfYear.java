package org.qiao.membership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;

/**
 * What was agreed for the terms that begin in a year, and what came in during that year, in one currency.
 *
 * @param received whatever it was paid for
 */
public record DuesOfYear(int year, String currency, BigDecimal agreed, BigDecimal received) {

    private record Key(int year, String currency) {}

    /** The latest year first, its currencies in alphabetical order; nothing after the day. */
    static List<DuesOfYear> of(Collection<Term> terms, Collection<Payment> payments, LocalDate day) {
        var years = new TreeMap<Key, DuesOfYear>(
                Comparator.comparing(Key::year).reversed().thenComparing(Key::currency));
        terms.forEach(term -> add(years, term.startsOn(), day, term.dues(), true));
        payments.forEach(
                payment -> add(years, Objects.requireNonNull(payment.getPaidOn()), day, payment.money(), false));
        return List.copyOf(years.values());
    }

    private static void add(
            TreeMap<Key, DuesOfYear> years, LocalDate on, LocalDate day, @Nullable Money money, boolean agreed) {
        if (money == null || on.isAfter(day)) {
            return;
        }
        var one = new DuesOfYear(
                on.getYear(),
                money.currency(),
                agreed ? money.amount() : BigDecimal.ZERO,
                agreed ? BigDecimal.ZERO : money.amount());
        years.merge(new Key(one.year(), one.currency()), one, DuesOfYear::plus);
    }

    private DuesOfYear plus(DuesOfYear other) {
        return new DuesOfYear(year, currency, agreed.add(other.agreed), received.add(other.received));
    }
}
