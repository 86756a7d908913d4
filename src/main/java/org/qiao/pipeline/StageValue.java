package org.qiao.pipeline;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Qualifier;

/**
 * What the visible deals of one stage are worth in one currency. Hidden amounts are not in it.
 *
 * @param currency null for the deals whose amount is not known or not shown
 * @param amount null where the currency is
 * @param count how many deals
 * @param inexact how many of the amounts are not exact: the sum is then only about right
 * @param inCny what those with a rate of their day are worth in CNY, null where none has one
 * @param withCny how many have a rate of their day to CNY
 * @param inUsd the same in USD
 * @param withUsd the same in USD
 */
public record StageValue(
        long stageId,
        @Nullable String currency,
        @Nullable BigDecimal amount,
        long count,
        long inexact,
        @Nullable BigDecimal inCny,
        long withCny,
        @Nullable BigDecimal inUsd,
        long withUsd) {

    /** The same with every amount times the factor. */
    StageValue times(BigDecimal factor) {
        return new StageValue(
                stageId,
                currency,
                SumWriter.times(amount, factor),
                count,
                inexact,
                SumWriter.times(inCny, factor),
                withCny,
                SumWriter.times(inUsd, factor),
                withUsd);
    }

    public @Nullable Figure figure() {
        return Figure.of(amount, currency, inexact == 0 ? Qualifier.EXACT : Qualifier.ABOUT);
    }

    @Nullable
    BigDecimal worth(String reporting) {
        return reporting.equals("CNY") ? inCny : inUsd;
    }

    /** How many of the deals have a rate of their day to the reporting currency. */
    long deals(String reporting) {
        return reporting.equals("CNY") ? withCny : withUsd;
    }
}
