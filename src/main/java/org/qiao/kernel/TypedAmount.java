package org.qiao.kernel;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount as a person typed it: plain digits, digits grouped by threes, full-width digits, a magnitude word of either
 * language and a currency before or behind, {@code 4470亿}, {@code RMB 88bn}, {@code US$13.81bn}, with the word that qualifies it,
 * {@code 约1.5亿元}, or all in Chinese, {@code 一亿五千万}. What is not clear is refused with its fault, so that the form can say what
 * to type; nothing is guessed.
 *
 * @param amount with two decimals, or null where there is a fault
 * @param currency ISO 4217, or null where none was typed
 * @param qualifier null where none was typed
 * @param text what was typed without the currency and the qualifier; of a range its lower end, with its currency
 */
public record TypedAmount(
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable Qualifier qualifier,
        String text,
        @Nullable AmountFault fault) {

    private static final int LONGEST = 100;
    private static final int DIGITS = 18;

    private static final Map<String, Integer> MAGNITUDES = Map.ofEntries(
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("萬", 4),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("十亿", 9),
            Map.entry("百亿", 10),
            Map.entry("千亿", 11),
            Map.entry("亿", 8),
            Map.entry("億", 8),
            Map.entry("万亿", 12),
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mm", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("tn", 12),
            Map.entry("trillion", 12));

    private static final List<String> BY_LENGTH = MAGNITUDES.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private static final Pattern TYPED = Pattern.compile("(\\D*?)\\s*(\\d(?:[\\d.,'’\\s]*\\d)?)\\s*(\\D*)");
    private static final Pattern CHINESE = Pattern.compile("([^" + ChineseNumber.CHARACTERS + "]*)(["
            + ChineseNumber.CHARACTERS + "\\s]+)([^" + ChineseNumber.CHARACTERS + "]*)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?");

    /** What stands behind a number: its magnitude and perhaps a currency. */
    private record Tail(
            String magnitude, int power, @Nullable String currency) {}

    /** Footnote marks and powers, which would become digits of the amount. */
    private static final Pattern MARKS = Pattern.compile("[\\p{No}]");

    /** Reads what a person typed. */
    public static TypedAmount read(String typed) {
        if (MARKS.matcher(typed).find()) {
            return refused(AmountFault.UNREADABLE);
        }
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.length() > LONGEST) {
            return refused(AmountFault.UNREADABLE);
        }
        var words = QualifierWords.of(text);
        var plain = plain(words.rest());
        if (plain.fault() == AmountFault.UNREADABLE) {
            plain = chinese(words.rest());
        }
        if (plain.fault() == AmountFault.UNREADABLE) {
            return TypedRange.lower(words.rest())
                    .map(lower -> new TypedAmount(null, null, null, lower, AmountFault.RANGE))
                    .orElse(plain);
        }
        return plain.fault() != null
                ? plain
                : new TypedAmount(plain.amount(), plain.currency(), words.qualifier(), plain.text(), null);
    }

    /** One number in digits and a magnitude. */
    private static TypedAmount plain(String text) {
        var parts = TYPED.matcher(text);
        if (!parts.matches()) {
            return refused(AmountFault.UNREADABLE);
        }
        var before = parts.group(1).strip();
        var tail = tail(parts.group(3).strip().toLowerCase(Locale.ROOT));
        if (tail == null || !before.isEmpty() && CurrencyWords.code(before) == null) {
            return refused(AmountFault.UNREADABLE);
        }
        var number = NUMBER.matcher(parts.group(2));
        if (!number.matches()) {
            return refused(AmountFault.SEPARATORS);
        }
        return read(
                new BigDecimal(parts.group(2).replace(",", "")).movePointRight(tail.power()),
                CurrencyWords.code(before),
                tail.currency(),
                parts.group(2) + tail.magnitude());
    }

    /** A number in Chinese, or in several pieces: 一亿五千万, 1亿2000万. */
    private static TypedAmount chinese(String text) {
        var parts = CHINESE.matcher(text);
        var number = parts.matches() ? ChineseNumber.read(parts.group(2)) : null;
        if (number == null) {
            return refused(AmountFault.UNREADABLE);
        }
        var before = parts.group(1).strip();
        var behind = parts.group(3).strip();
        return !before.isEmpty() && CurrencyWords.code(before) == null
                        || !behind.isEmpty() && CurrencyWords.code(behind) == null
                ? refused(AmountFault.UNREADABLE)
                : read(
                        number,
                        CurrencyWords.code(before),
                        CurrencyWords.code(behind),
                        parts.group(2).strip());
    }

    private static TypedAmount read(BigDecimal value, @Nullable String before, @Nullable String behind, String text) {
        if (before != null && behind != null && !before.equals(behind)) {
            return refused(AmountFault.CURRENCIES);
        }
        // 250.000 is 250 thousand to a Spaniard and 250 to an American: zeros count here.
        if (value.scale() > 2) {
            return refused(AmountFault.DECIMALS);
        }
        if (value.precision() - value.scale() > DIGITS) {
            return refused(AmountFault.LARGE);
        }
        return new TypedAmount(value.setScale(2), before == null ? behind : before, null, text, null);
    }

    private static TypedAmount refused(AmountFault fault) {
        return new TypedAmount(null, null, null, "", fault);
    }

    private static @Nullable Tail tail(String words) {
        var known = CurrencyWords.code(words);
        if (words.isEmpty() || known != null) {
            return new Tail("", 0, known);
        }
        for (var magnitude : BY_LENGTH) {
            var rest = words.startsWith(magnitude)
                    ? words.substring(magnitude.length()).strip()
                    : "?";
            if (rest.isEmpty() || CurrencyWords.code(rest) != null) {
                return new Tail(magnitude, Objects.requireNonNull(MAGNITUDES.get(magnitude)), CurrencyWords.code(rest));
            }
        }
        return null;
    }
}
