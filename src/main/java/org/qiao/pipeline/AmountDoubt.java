package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.qiao.reference.RateOfDay;

/**
 * Why an amount may have a digit too many or too few, or lack its 万, 亿 or million: nobody forbids it, somebody has to look
 * again. Source: the domain's rules on money.
 *
 * @param other the entry of the same ledger that it is some power of ten away from; null where it is very little by itself
 * @param factor that power of ten; 1 where it is very little by itself
 * @param rateOn the day of the rate by which the two were compared; null where they are in one currency
 */
public record AmountDoubt(
        @Nullable LedgerEntry other, long factor, @Nullable LocalDate rateOn) {

    /** No investment is worth less, in any currency. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(10_000);

    private static final double TOLERATED = 0.05;

    /** The rate may be of another day. */
    private static final double TOLERATED_CONVERTED = 0.25;

    /** A slip of a digit or two; of a unit in Chinese; of thousand, million, billion. */
    private static final long[] FACTORS = {10, 100, 1_000, 10_000, 1_000_000, 100_000_000, 1_000_000_000};

    /**
     * Empty where there is nothing to ask.
     *
     * @param others what else is in the ledger
     */
    static Optional<AmountDoubt> of(List<LedgerEntry> others, LedgerEntry entry, Rated rates) {
        var amount = entry.getAmount();
        if (amount == null || amount.signum() <= 0) {
            return Optional.empty();
        }
        var slip = others.stream()
                .filter(other -> other.getPartOfId() == null && isWhole(other))
                .flatMap(other -> slip(other, entry, rates).stream())
                .findFirst();
        return slip.or(
                () -> amount.compareTo(LEAST) < 0 ? Optional.of(new AmountDoubt(null, 1, null)) : Optional.empty());
    }

    private static Optional<AmountDoubt> slip(LedgerEntry other, LedgerEntry entry, Rated rates) {
        var currency = other.figure().money().currency();
        var isSame = currency.equals(entry.figure().money().currency());
        return rates.rate(entry, currency)
                .map(rate -> new AmountDoubt(
                        other,
                        factor(other, entry, rate.rate().doubleValue(), isSame ? TOLERATED : TOLERATED_CONVERTED),
                        isSame ? null : rate.on()))
                .filter(doubt -> doubt.factor() > 1);
    }

    /** What an entry's currency is worth in another one, roughly: 1 where it is the same. */
    interface Rated {

        Optional<RateOfDay> rate(LedgerEntry entry, String currency);
    }

    /** What was announced and what was signed are of the whole project. */
    private static boolean isWhole(LedgerEntry entry) {
        return entry.getKind() == LedgerKind.ANNOUNCED || entry.getKind() == LedgerKind.SIGNED;
    }

    /** A payment, an increase or a part may well be a tenth of the whole, but hardly ten times as much. */
    private static long factor(LedgerEntry other, LedgerEntry entry, double rate, double tolerated) {
        var ratio = rate
                * entry.figure().money().amount().doubleValue()
                / other.figure().money().amount().doubleValue();
        var mayBeLess = !isWhole(entry) || entry.getPartOfId() != null;
        var times = mayBeLess ? ratio : Math.max(ratio, 1 / ratio);
        return LongStream.of(FACTORS)
                .filter(factor -> Math.abs(times / factor - 1) <= tolerated)
                .findFirst()
                .orElse(1);
    }
}
