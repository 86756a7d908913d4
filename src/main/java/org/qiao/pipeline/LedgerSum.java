package org.qiao.pipeline;

import java.math.BigDecimal;
import java.util.Objects;
import org.qiao.kernel.Qualifier;

/**
 * What ledgers say in one currency, as far as they were asked for.
 *
 * @param deals how many deals it is of
 * @param inexact how many of the amounts are not exact: the sum is then only about right
 */
public record LedgerSum(String currency, BigDecimal amount, long deals, long inexact) {

    public Figure figure() {
        return Objects.requireNonNull(Figure.of(amount, currency, inexact == 0 ? Qualifier.EXACT : Qualifier.ABOUT));
    }
}
