package org.qiao.kernel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts from one to another in one currency; in any where it is null. */
public record MoneyRange(@Nullable String currency, Range<BigDecimal> amount) {

    /** Every amount, and none. */
    public static final MoneyRange ANY = new MoneyRange(null, Range.any());
}
