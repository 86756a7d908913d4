package org.qiao.kernel;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day as a person of either language types it: {@code 12月2日}, {@code 2026年12月2日}, {@code 12/2}, {@code Dec 2}, {@code 2 Dec},
 * {@code 2026-12-02}, in full-width digits too. Between slashes the month stands first, as in both countries,
 * unless it can be none: {@code 31/12/2027}.
 */
public final class TypedDay {

    /** Which year is meant where none was typed. */
    public enum Meant {
        NEAREST,
        COMING,
        GONE
    }

    /** Which day of a year, a quarter or a month is meant where no day was typed. */
    public enum End {
        FIRST,
        LAST
    }

    private static final String MONTH_WORD = "(?<word>[a-z]{3,9})\\.?";
    private static final String DAY_OF_MONTH = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

    private static final List<Pattern> WAYS = Stream.of(
                    "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})",
                    "(?:(?<year>\\d{4}) ?[-年/.] ?)?(?<month>\\d{1,2}) ?[-月/.] ?(?<day>\\d{1,2}) ?[日号]?",
                    "(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4})",
                    "(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})",
                    MONTH_WORD + " ?" + DAY_OF_MONTH + "(?:,? ?(?<year>\\d{4}))?",
                    DAY_OF_MONTH + " ?" + MONTH_WORD + "(?:,? ?(?<year>\\d{4}))?")
            .map(Pattern::compile)
            .toList();

    private static final List<Pattern> SPANS = Stream.of(
                    "(?<year>\\d{4}) ?年?",
                    "q ?(?<quarter>[1-4])[ /-]?(?<year>\\d{4})",
                    "(?<quarter>[1-4]) ?q[ /-]?(?<year>\\d{4})",
                    "(?<year>\\d{4})[ /-]?q ?(?<quarter>[1-4])",
                    "(?<year>\\d{4}) ?年 ?第?(?<quarter>[1-4一二三四]) ?季度?",
                    "(?<year>\\d{4}) ?[-年/.] ?(?<month>\\d{1,2}) ?月?",
                    "(?<month>\\d{1,2})/(?<year>\\d{4})",
                    MONTH_WORD + ",? ?(?<year>\\d{4})")
            .map(Pattern::compile)
            .toList();

    private static final String QUARTERS = "1234一二三四";

    /** Leap days come back after so many years. */
    private static final int YEARS = 4;

    private TypedDay() {}

    /** The day that was typed; empty where no day can be made out. */
    public static Optional<LocalDate> read(String typed, LocalDate today, Meant meant) {
        return matching(WAYS, typed)
                .flatMap(found -> day(found, today, meant).stream())
                .findFirst();
    }

    /**
     * The first or the last day of a year, a quarter or a month that was typed: {@code 2001}, {@code Q2 2027},
     * {@code 2027年二季度}, {@code 1978-12}, {@code June 1999}, {@code 1999年6月}; empty where none can be made out.
     */
    public static Optional<LocalDate> readSpan(String typed, End end) {
        return matching(SPANS, typed)
                .flatMap(found -> span(found, end).stream())
                .findFirst();
    }

    private static Stream<Matcher> matching(List<Pattern> ways, String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Cf}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return ways.stream().map(way -> way.matcher(text)).filter(Matcher::matches);
    }

    private static Optional<LocalDate> span(Matcher found, End end) {
        var year = Integer.parseInt(found.group("year"));
        var groups = found.namedGroups();
        if (groups.containsKey("quarter")) {
            int quarter = QUARTERS.indexOf(found.group("quarter")) % 4;
            return end == End.FIRST
                    ? date(year, 3 * quarter + 1, 1)
                    : Optional.of(YearMonth.of(year, 3 * quarter + 3).atEndOfMonth());
        }
        if (!groups.containsKey("word") && !groups.containsKey("month")) {
            return end == End.FIRST ? date(year, 1, 1) : date(year, 12, 31);
        }
        return month(found)
                .flatMap(month -> date(year, month, 1))
                .map(first -> end == End.FIRST ? first : YearMonth.from(first).atEndOfMonth());
    }

    private static Optional<Integer> month(Matcher found) {
        return found.namedGroups().containsKey("word")
                ? named(found.group("word"))
                : Optional.of(Integer.valueOf(found.group("month")));
    }

    private static Optional<LocalDate> day(Matcher found, LocalDate today, Meant meant) {
        var groups = found.namedGroups();
        var month = month(found);
        int day = Integer.parseInt(found.group("day"));
        var year = groups.containsKey("year") ? found.group("year") : null;
        return month.flatMap(m -> year == null ? without(m, day, today, meant) : date(Integer.parseInt(year), m, day));
    }

    private static Optional<Integer> named(String word) {
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(word)
                        || word.equals("sept") && month == Month.SEPTEMBER)
                .map(Month::getValue)
                .findFirst();
    }

    /** A coming day may be yesterday's, and one that is over tomorrow's: today begins at different times on the two sides. */
    private static Optional<LocalDate> without(int month, int day, LocalDate today, Meant meant) {
        var days = IntStream.rangeClosed(today.getYear() - YEARS, today.getYear() + YEARS)
                .mapToObj(year -> date(year, month, day))
                .flatMap(Optional::stream);
        return switch (meant) {
            case COMING ->
                days.filter(found -> !found.isBefore(today.minusDays(1))).findFirst();
            case GONE -> days.filter(found -> !found.isAfter(today.plusDays(1))).max(Comparator.naturalOrder());
            case NEAREST -> days.min(Comparator.comparing(found -> Math.abs(ChronoUnit.DAYS.between(today, found))));
        };
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
