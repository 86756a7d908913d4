package org.qiao.pipeline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Why an amount may have a digit too many or too few, or lack its 万, 亿 or million: nobody forbids it, somebody has to look
 * again. Source: the domain's rules on money.
 *
 * @param other the entry of the same ledger that it is some power of ten away from; null where it is very little by itself
 * @param factor that power of ten; 1 where it is very little by itself
 */
public record AmountDoubt(@Nullable LedgerEntry other, long factor) {

    /** No investment is worth less, in any currency. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(10_000);

    private static final double TOLERATED = 0.05;

    /** A slip of a digit or two; of a unit in Chinese; of thousand, million, billion. */
    private static final long[] FACTORS = {10, 100, 1_000, 10_000, 1_000_000, 100_000_000, 1_000_000_000};

    /**
     * Empty where there is nothing to ask.
     *
     * @param others what else is in the ledger
     */
    public static Optional<AmountDoubt> of(List<LedgerEntry> others, LedgerEntry entry) {
        var amount = entry.getAmount();
        if (amount == null || amount.signum() <= 0 || entry.getKind() == null) {
            return Optional.empty();
        }
        var slip = others.stream()
                .filter(other -> other.getPartOfId() == null && isWhole(other))
                .filter(other -> other.figure()
                        .money()
                        .currency()
                        .equals(entry.figure().money().currency()))
                .flatMap(other ->
                        LongStream.of(factor(other, entry)).filter(f -> f > 1).mapToObj(f -> new AmountDoubt(other, f)))
                .findFirst();
        return slip.or(() -> amount.compareTo(LEAST) < 0 ? Optional.of(new AmountDoubt(null, 1)) : Optional.empty());
    }

    /** What was announced and what was signed are of the whole project. */
    private static boolean isWhole(LedgerEntry entry) {
        return entry.getKind() == LedgerKind.ANNOUNCED || entry.getKind() == LedgerKind.SIGNED;
    }

    /** A payment, an increase or a part may well be a tenth of the whole, but hardly ten times as much. */
    private static long factor(LedgerEntry other, LedgerEntry entry) {
        var ratio = entry.figure().money().amount().doubleValue()
                / other.figure().money().amount().doubleValue();
        var mayBeLess = !isWhole(entry) || entry.getPartOfId() != null;
        var times = mayBeLess ? ratio : Math.max(ratio, 1 / ratio);
        return LongStream.of(FACTORS)
                .filter(factor -> Math.abs(times / factor - 1) <= TOLERATED)
                .findFirst()
                .orElse(1);
    }
}
