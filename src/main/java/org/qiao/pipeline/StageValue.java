package org.qiao.pipeline;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the visible deals of one stage are worth in one currency. Hidden amounts are not in it.
 *
 * @param currency null for the deals whose amount is not known or not shown
 * @param amount null where the currency is
 * @param count how many deals
 * @param inexact how many of the amounts are not exact: the sum is then only about right
 */
public record StageValue(
        long stageId, @Nullable String currency, @Nullable BigDecimal amount, long count, long inexact) {

    public @Nullable Figure figure() {
        return Figure.of(amount, currency, inexact == 0 ? Qualifier.EXACT : Qualifier.ABOUT);
    }
}
