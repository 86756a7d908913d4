package org.qiao.reports;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * In how many steps values are told apart by shade, and where each begins: round numbers, up to the largest value.
 *
 * @param from where the steps begin, the lightest first, which begins above nothing
 */
public record Shades(List<BigDecimal> from) {

    private static final List<String> SHARES = List.of("0", "0.05", "0.2", "0.5");

    /** Steps for these values. */
    public static Shades of(Collection<BigDecimal> values) {
        var top = round(values.stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO));
        return new Shades(SHARES.stream()
                .map(share -> top.multiply(new BigDecimal(share)))
                .toList());
    }

    /** The next 1, 2 or 5 with noughts behind it. */
    private static BigDecimal round(BigDecimal value) {
        if (value.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        var magnitude = BigDecimal.ONE.scaleByPowerOfTen(value.precision() - value.scale() - 1);
        for (var digit : new int[] {1, 2, 5}) {
            var step = magnitude.multiply(BigDecimal.valueOf(digit));
            if (step.compareTo(value) >= 0) {
                return step;
            }
        }
        return magnitude.scaleByPowerOfTen(1);
    }

    /** The step of a value, counted from 1; 0 for nothing. */
    public int of(BigDecimal value) {
        return value.signum() <= 0
                ? 0
                : (int) from.stream().filter(step -> step.compareTo(value) < 0).count();
    }
}
