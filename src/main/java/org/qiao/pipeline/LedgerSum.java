package org.qiao.pipeline;

import java.math.BigDecimal;
import java.util.Objects;
import org.qiao.kernel.Qualifier;

/**
 * What the visible deals' ledgers say of one kind in one currency at the end of a day.
 *
 * @param deals how many deals it is of
 * @param inexact how many of the amounts are not exact: the sum is then only about right
 */
public record LedgerSum(LedgerKind kind, String currency, BigDecimal amount, long deals, long inexact) {

    public Figure figure() {
        return Objects.requireNonNull(Figure.of(amount, currency, inexact == 0 ? Qualifier.EXACT : Qualifier.ABOUT));
    }

    /** An increase belongs to what was signed. */
    LedgerSum plus(LedgerSum increase) {
        return new LedgerSum(
                kind,
                currency,
                amount.add(increase.amount),
                Math.max(deals, increase.deals),
                inexact + increase.inexact);
    }

    LedgerSum as(LedgerKind other) {
        return new LedgerSum(other, currency, amount, deals, inexact);
    }
}
