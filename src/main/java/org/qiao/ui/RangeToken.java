package org.qiao.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Range;
import org.qiao.kernel.TypedAmount;

/** A range as it stands in an address: {@code 100..500}, {@code 2026-01-01..}, {@code ..500}; one value alone is both ends. */
final class RangeToken {

    private static final String BETWEEN = "..";

    private static final Range<LocalDate> NO_DAY = new Range<>(LocalDate.EPOCH.plusDays(1), LocalDate.EPOCH);
    private static final Range<BigDecimal> NO_NUMBER = new Range<>(BigDecimal.ONE, BigDecimal.ZERO);

    private RangeToken() {}

    /** As {@link #days}; what cannot be read is a range in which nothing lies, rather than one in which everything does. */
    static Range<LocalDate> daysOrNone(String token) {
        return days(token).orElse(NO_DAY);
    }

    /** As {@link #numbers} and {@link #daysOrNone}. */
    static Range<BigDecimal> numbersOrNone(String token) {
        return numbers(token).orElse(NO_NUMBER);
    }

    /** Empty where both ends are open. */
    static String write(@Nullable String from, @Nullable String to) {
        var first = from == null ? "" : from;
        var last = to == null ? "" : to;
        return first.isEmpty() && last.isEmpty() ? "" : first + BETWEEN + last;
    }

    static Optional<Range<LocalDate>> days(String token) {
        return read(token, DayToken::read);
    }

    static Optional<Range<BigDecimal>> numbers(String token) {
        return read(token, RangeToken::number);
    }

    /** As forms read it, but nothing beside the number is left out unsaid; less than nothing is a number here. */
    private static Optional<BigDecimal> number(String text) {
        var isLess = text.startsWith("-");
        var typed = TypedAmount.read(isLess ? text.substring(1) : text);
        return typed.currency() == null && typed.qualifier() == null
                ? Optional.ofNullable(typed.amount()).map(amount -> isLess ? amount.negate() : amount)
                : Optional.empty();
    }

    /** Empty for whatever is no range. */
    private static <T> Optional<Range<T>> read(String token, Function<String, Optional<T>> value) {
        var at = token.indexOf(BETWEEN);
        var first = at < 0 ? token : token.substring(0, at);
        var last = at < 0 ? token : token.substring(at + BETWEEN.length());
        var from = value.apply(first);
        var to = value.apply(last);
        var isRange = (first.isEmpty() || from.isPresent())
                && (last.isEmpty() || to.isPresent())
                && !(first.isEmpty() && last.isEmpty());
        return isRange ? Optional.of(new Range<T>(from.orElse(null), to.orElse(null))) : Optional.empty();
    }
}
