package org.qiao.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** An area of land as its source reported it. */
public record Land(BigDecimal amount, LandUnit unit) {

    private static final BigDecimal EXACT_BELOW = new BigDecimal(100);

    /** Both parts, or null while one of them is not known. */
    public static @Nullable Land of(@Nullable BigDecimal amount, @Nullable LandUnit unit) {
        return amount == null || unit == null ? null : new Land(amount.stripTrailingZeros(), unit);
    }

    /** About as much in another unit: one decimal below a hundred, none above. */
    public Land in(LandUnit other) {
        var converted = amount.multiply(unit.squareMetres()).divide(other.squareMetres(), MathContext.DECIMAL64);
        var decimals = converted.compareTo(EXACT_BELOW) < 0 ? 1 : 0;
        return new Land(converted.setScale(decimals, RoundingMode.HALF_UP), other);
    }
}
