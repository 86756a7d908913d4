package org.qiao.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;
import org.qiao.kernel.Qualifier;

/** An amount with how its source qualified it; the two are never shown apart. */
public record Figure(Money money, Qualifier qualifier) {

    /** The same times a factor, in whole cents. */
    public Figure times(BigDecimal factor) {
        return new Figure(
                new Money(money.amount().multiply(factor).setScale(2, RoundingMode.HALF_UP), money.currency()),
                qualifier);
    }

    /** The figure that three columns hold, or null where no amount is known. */
    public static @Nullable Figure of(
            @Nullable BigDecimal amount, @Nullable String currency, @Nullable Qualifier qualifier) {
        return amount == null || currency == null
                ? null
                : new Figure(new Money(amount, currency), qualifier == null ? Qualifier.EXACT : qualifier);
    }
}
