package org.qiao.pipeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Three months of a year. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern TOKEN = Pattern.compile("(19|20|21)([0-9]{2})-q([1-4])");

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Reads what stands in an address, such as {@code 2026-q4}. */
    public static Optional<Quarter> read(String token) {
        var parts = TOKEN.matcher(token.toLowerCase(Locale.ROOT));
        return parts.matches()
                ? Optional.of(new Quarter(
                        Integer.parseInt(parts.group(1) + parts.group(2)), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    public String token() {
        return year + "-q" + number;
    }

    public LocalDate first() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    /** So many quarters later, or earlier if negative. */
    public Quarter plus(int quarters) {
        return of(first().plusMonths(3L * quarters));
    }

    @Override
    public int compareTo(Quarter other) {
        return first().compareTo(other.first());
    }
}
