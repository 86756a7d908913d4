package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Qualifier;

/**
 * What an event is credited with in one currency: projects first signed there, their amounts, and increases.
 *
 * @param last the day of its last entry
 * @param projects 0 where all of them were signed elsewhere before
 * @param inexactProjects how many of the entries have a number of projects that is not exact
 * @param amount null where nothing is credited
 * @param inexact how many of the amounts are not exact
 * @param deals how many deals it is credited with
 * @param again how many deals were shown again there, which counts nothing
 */
public record EventSum(
        String event,
        String currency,
        LocalDate last,
        long projects,
        long inexactProjects,
        @Nullable BigDecimal amount,
        long inexact,
        long deals,
        long again) {

    /** Null where the event is credited with nothing in this currency. */
    public @Nullable Figure figure() {
        return amount == null || amount.signum() == 0
                ? null
                : Figure.of(amount, currency, inexact == 0 ? Qualifier.EXACT : Qualifier.ABOUT);
    }
}
