package org.qiao.pipeline;

import java.math.BigDecimal;
import java.util.Objects;
import org.qiao.kernel.Qualifier;

/** What one deal's entries come to in one currency, as far as they were asked for. */
record BookedSum(long dealId, String currency, BigDecimal amount, long inexact) {

    Figure figure() {
        return Objects.requireNonNull(Figure.of(amount, currency, inexact == 0 ? Qualifier.EXACT : Qualifier.ABOUT));
    }
}
