package org.qiao.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;

/**
 * What one unit of a currency is worth in another, and since when that is known.
 *
 * @param on the day of the rate; of a rate through a third currency the older of the two days
 * @param via the currency it goes through, or null where the two are quoted against each other
 */
public record RateOfDay(
        String from,
        String to,
        BigDecimal rate,
        LocalDate on,
        @Nullable String via) {

    /** Holidays of both countries fit in: an older rate is not the rate of a day any more. */
    public static final int HOLDS_DAYS = 10;

    static RateOfDay same(String currency, LocalDate day) {
        return new RateOfDay(currency, currency, BigDecimal.ONE, day, null);
    }

    RateOfDay inverse() {
        return new RateOfDay(to, from, BigDecimal.ONE.divide(rate, MathContext.DECIMAL64), on, via);
    }

    RateOfDay then(RateOfDay next) {
        return new RateOfDay(
                from,
                next.to,
                rate.multiply(next.rate, MathContext.DECIMAL64),
                on.isBefore(next.on) ? on : next.on,
                to);
    }

    /** Whether it is too old to be called the rate of that day. */
    public boolean isOldOn(LocalDate day) {
        return ChronoUnit.DAYS.between(on, day) > HOLDS_DAYS;
    }

    /**
     * The amount in the other currency, to two decimals.
     *
     * @throws IllegalArgumentException if the amount is in another currency
     */
    public Money convert(Money money) {
        if (!money.currency().equals(from)) {
            throw new IllegalArgumentException("A rate of " + from + " for " + money.currency());
        }
        return new Money(money.amount().multiply(rate).setScale(2, RoundingMode.HALF_UP), to);
    }
}
