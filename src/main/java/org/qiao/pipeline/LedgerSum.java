package org.qiao.pipeline;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Qualifier;

/**
 * What ledgers say in one currency, as far as they were asked for.
 *
 * @param deals how many deals it is of
 * @param inexact how many of the amounts are not exact: the sum is then only about right
 * @param inCny what those with a rate of their day are worth in CNY, null where none has one
 * @param withoutCny how many deals have an entry without one
 */
public record LedgerSum(
        String currency,
        BigDecimal amount,
        long deals,
        long inexact,
        @Nullable BigDecimal inCny,
        long withoutCny,
        @Nullable BigDecimal inUsd,
        long withoutUsd) {

    /** What those with a rate of their day are worth in CNY or USD; null where none has one. */
    @Nullable
    BigDecimal worth(String reporting) {
        return reporting.equals("CNY") ? inCny : inUsd;
    }

    /** How many deals have an entry without a rate of its day to CNY or USD. */
    long without(String reporting) {
        return reporting.equals("CNY") ? withoutCny : withoutUsd;
    }

    public Figure figure() {
        return Objects.requireNonNull(Figure.of(amount, currency, inexact == 0 ? Qualifier.EXACT : Qualifier.ABOUT));
    }
}
