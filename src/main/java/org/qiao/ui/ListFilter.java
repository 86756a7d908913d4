package org.qiao.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a list can be filtered by.
 *
 * @param key its name in the address
 * @param label its name on the screen
 * @param kind how it is set
 * @param choices the values, asked for when they are needed; none where it is not a choice among several
 * @param records where its values come from if they are records, too many to list; or null
 * @param former what older addresses say for one of its values, or null
 */
public record ListFilter(
        String key,
        String label,
        Kind kind,
        Supplier<List<Choice>> choices,
        @Nullable Records records,
        @Nullable Former former) {

    /**
     * How a filter is set: by some of several values, by records that are looked for, on or off, by a day, by a range of days,
     * of numbers or of amounts in one currency, or by a text.
     */
    enum Kind {
        VALUES,
        RECORDS,
        FLAG,
        DAY,
        DAYS,
        NUMBERS,
        AMOUNTS,
        TEXT;

        /** Whether commas part nothing: they may belong to a text or to a number. */
        boolean isWhole() {
            return this == TEXT || this == NUMBERS || this == AMOUNTS;
        }

        boolean isRange() {
            return this == DAYS || this == NUMBERS || this == AMOUNTS;
        }
    }

    /** A value to filter by: its token in the address and its word on the screen. */
    public record Choice(String token, String label) {}

    /** Records to filter by: their numbers stand in the address, and only what the viewer may see is offered and named. */
    public interface Records {

        /** A page of what matches as far as it is typed, the likeliest first. */
        List<Choice> suggest(String typed, int offset, int limit);

        /** What these tokens stand for; one that the viewer may not see is among them without its name. */
        List<Choice> named(List<String> tokens);
    }

    /** An older address has this key, which means that token. */
    public record Former(String key, String token) {}

    static final String ON = "1";

    /** The comma before the currency of a range of amounts. */
    private static final Pattern CURRENCY_BEHIND = Pattern.compile(",(?=[A-Z]{3}$)");

    /** A filter that any of several values pass. */
    public static ListFilter oneOf(String key, String label, Supplier<List<Choice>> choices) {
        return new ListFilter(key, label, Kind.VALUES, choices, null, null);
    }

    /** A filter by the constants of an enum; {@link ListState#values} reads them. */
    public static <E extends Enum<E>> ListFilter oneOf(String key, String label, Class<E> type) {
        return oneOf(
                key,
                label,
                () -> Arrays.stream(type.getEnumConstants())
                        .map(value -> new Choice(value.name().toLowerCase(Locale.ROOT), Texts.t(value)))
                        .toList());
    }

    /** A filter that any of several records pass, which are suggested as somebody types. */
    public static ListFilter records(String key, String label, Records records) {
        return new ListFilter(key, label, Kind.RECORDS, List::of, records, null);
    }

    /** A filter that is on or off. */
    public static ListFilter flag(String key, String label) {
        return new ListFilter(key, label, Kind.FLAG, List::of, null, null);
    }

    /** A filter by a day, which stands in the address as {@code 2026-11-03}; {@link ListState#day} reads it. */
    public static ListFilter day(String key, String label) {
        return new ListFilter(key, label, Kind.DAY, List::of, null, null);
    }

    /** A filter by a range of days, {@code 2026-01-01..2026-03-31} in the address; {@link ListState#days} reads it. */
    public static ListFilter days(String key, String label) {
        return new ListFilter(key, label, Kind.DAYS, List::of, null, null);
    }

    /** As {@link #days(String, String)}, where some spans up to now can be chosen by a word. */
    public static ListFilter days(String key, String label, Supplier<List<Choice>> spans) {
        return new ListFilter(key, label, Kind.DAYS, spans, null, null);
    }

    /** A filter by a range of numbers, {@code 100..500} in the address; {@link ListState#numbers} reads it. */
    public static ListFilter numbers(String key, String label) {
        return new ListFilter(key, label, Kind.NUMBERS, List::of, null, null);
    }

    /** A filter by a range of amounts in a currency, {@code 1000000..,USD} in the address; {@link ListState#amounts} reads it. */
    public static ListFilter amounts(String key, String label) {
        return new ListFilter(key, label, Kind.AMOUNTS, List::of, null, null);
    }

    /** A filter by what is typed; {@link ListState#typed} reads it. */
    public static ListFilter text(String key, String label) {
        return new ListFilter(key, label, Kind.TEXT, List::of, null, null);
    }

    /** The same filter, which also understands an older address. */
    public ListFilter formerly(String formerKey, String token) {
        return new ListFilter(key, label, kind, choices, records, new Former(formerKey, token));
    }

    /** What is said of the filter when it is set to these: {@code Direction: US → China, China → US}. */
    public String words(List<String> tokens) {
        return switch (kind) {
            case FLAG -> label;
            case DAY ->
                said(tokens.stream()
                        .flatMap(token -> DayToken.read(token).stream())
                        .map(Formats::day));
            case DAYS, NUMBERS, AMOUNTS -> said(Stream.of(RangeWords.of(this, tokens)));
            case TEXT -> said(tokens.stream());
            case VALUES, RECORDS -> said(chosen(tokens, choices.get()).stream().map(Choice::label));
        };
    }

    /** Whether it asks for one day and the token is none, so that it filters nothing. */
    boolean isUnreadable(String token) {
        return kind == Kind.DAY && !token.isEmpty() && DayToken.read(token).isEmpty();
    }

    /**
     * Those of the tokens in an address that the filter understands. Of a range that cannot be read the token stays, so that
     * nothing is found by it and the page says by what.
     */
    List<String> readable(List<String> tokens) {
        return switch (kind) {
            case DAY ->
                tokens.stream()
                        .limit(1)
                        .filter(token -> DayToken.read(token).isPresent())
                        .toList();
            case DAYS ->
                // The first that can be read, or else the first.
                Stream.concat(
                                tokens.stream()
                                        .filter(token -> RangeToken.days(token).isPresent() || isSpan(token)),
                                tokens.stream())
                        .limit(1)
                        .toList();
            case AMOUNTS ->
                tokens.stream()
                        .flatMap(token -> Stream.of(CURRENCY_BEHIND.split(token, 2)))
                        .toList();
            case VALUES, RECORDS, FLAG, TEXT, NUMBERS -> tokens;
        };
    }

    private boolean isSpan(String token) {
        return choices.get().stream().anyMatch(choice -> choice.token().equals(token));
    }

    /** The values that these tokens stand for, of those that were asked for. */
    List<Choice> chosen(List<String> tokens, List<Choice> known) {
        if (records == null) {
            return known.stream()
                    .filter(choice -> tokens.contains(choice.token()))
                    .toList();
        }
        return tokens.isEmpty() ? List.of() : records.named(tokens);
    }

    private String said(Stream<String> values) {
        return Texts.t("filter.chip", label, values.collect(Collectors.joining(Texts.t("ui.and"))));
    }
}
