package org.qiao.pipeline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qiao.kernel.Money;
import org.qiao.reference.RateOfDay;
import org.qiao.reference.Rates;

/**
 * The rate that two amounts of one entry imply, beside the one that was loaded. Source: the domain's rules on money.
 *
 * @param implied what one unit of {@code from} is worth in {@code to} by the two amounts
 * @param loaded the rate of the entry's day or, to notice a slip of a digit by, an older one; empty where there is none
 */
public record ImpliedRate(String from, String to, BigDecimal implied, Optional<RateOfDay> loaded, LocalDate day) {

    private static final double TOLERATED = 0.005;

    /** In CNY where one of the two is CNY, else in USD where one is, as rates are quoted. */
    static ImpliedRate of(Money one, Money other, LocalDate day, Rates rates) {
        var counted = Rates.REPORTING.stream()
                .filter(currency -> currency.equals(one.currency()) || currency.equals(other.currency()))
                .findFirst()
                .orElse(one.currency());
        var in = counted.equals(one.currency()) ? one : other;
        var unit = in == one ? other : one;
        return new ImpliedRate(
                unit.currency(),
                in.currency(),
                in.amount().divide(unit.amount(), MathContext.DECIMAL64),
                rates.latest(unit.currency(), in.currency(), day),
                day);
    }

    /** Whether there is a rate of the day to compare with; an older one only shows a slip of a digit. */
    public boolean isComparable() {
        return loaded.isPresent() && !loaded.get().isOldOn(day);
    }

    /** How far the implied rate is off, as a part of the loaded one; 0 where none is loaded. */
    public double deviation() {
        return loaded.map(rate -> ratio(rate) - 1).orElse(0.0);
    }

    /** More than half a percent off the rate of the day, or some power of ten off any rate. */
    public boolean isOff() {
        return factor() != 1 || isComparable() && Math.abs(deviation()) > TOLERATED;
    }

    /** The power of ten by which one amount is probably wrong, as 10 or 10,000; 1 where it is not that. */
    public long factor() {
        return loaded.map(this::ratio)
                .map(ratio -> Math.max(ratio, 1 / ratio))
                .flatMap(ratio -> IntStream.rangeClosed(1, 8)
                        .mapToObj(power -> Math.round(Math.pow(10, power)))
                        .filter(power -> ratio > power * 0.7 && ratio < power * 1.4)
                        .findFirst())
                .orElse(1L);
    }

    private double ratio(RateOfDay rate) {
        return Objects.requireNonNull(implied).doubleValue() / rate.rate().doubleValue();
    }
}
