package org.qiao.pipeline;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Qualifier;

/**
 * What one office's deals signed in one currency, each project once.
 *
 * @param projects first signed in the span
 * @param deals of how many deals the amount is
 * @param inexact how many of the amounts are not exact
 * @param inCny what those with a rate of their day are worth in CNY, null where none has one
 * @param withoutCny how many entries have no rate of their day to CNY
 */
public record SignedSum(
        long officeId,
        String currency,
        BigDecimal amount,
        long projects,
        long deals,
        long inexact,
        @Nullable BigDecimal inCny,
        long withoutCny,
        @Nullable BigDecimal inUsd,
        long withoutUsd) {

    public Figure figure() {
        return Objects.requireNonNull(Figure.of(amount, currency, inexact == 0 ? Qualifier.EXACT : Qualifier.ABOUT));
    }

    /** What it is in that currency, each entry at the rate of its day; null where that is not known of all of it. */
    public @Nullable BigDecimal in(String wanted) {
        if (wanted.equals(currency)) {
            return amount;
        }
        return switch (wanted) {
            case "CNY" -> withoutCny == 0 ? inCny : null;
            case "USD" -> withoutUsd == 0 ? inUsd : null;
            default -> null;
        };
    }
}
