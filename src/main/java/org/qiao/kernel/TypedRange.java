package org.qiao.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range of amounts as sources print it, {@code RMB 2–3 billion}, {@code 20亿至30亿元}: no amount, but its lower end is one. The
 * magnitude and the currency that stand once are of both ends.
 */
final class TypedRange {

    private static final Pattern RANGE = Pattern.compile(
            "(?:between\\s+|from\\s+|从)?(.+?)\\s*(?:[-–—~至到]|\\bto\\b|\\band\\b)\\s*(.+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEHIND_THE_NUMBER = Pattern.compile(".*\\d(\\D*)");

    private TypedRange() {}

    /** The lower end as an amount of its own; empty for what is no range, or does not rise. */
    static Optional<String> lower(String text) {
        var ends = RANGE.matcher(text);
        if (!ends.matches()) {
            return Optional.empty();
        }
        var upper = TypedAmount.read(ends.group(2));
        var behind = BEHIND_THE_NUMBER.matcher(ends.group(2));
        var tail = behind.matches() ? behind.group(1) : "";
        var lower = ends.group(1).strip();
        if (Character.isDigit(lower.charAt(lower.length() - 1))) {
            lower += tail;
        }
        if (upper.currency() != null && TypedAmount.read(lower).currency() == null) {
            lower += currency(tail, upper.currency());
        }
        var read = TypedAmount.read(lower);
        return isBelow(read, upper) ? Optional.of(lower.strip()) : Optional.empty();
    }

    private static boolean isBelow(TypedAmount one, TypedAmount other) {
        return one.amount() != null
                && other.amount() != null
                && one.qualifier() == null
                && other.qualifier() == null
                && (other.currency() == null || other.currency().equals(one.currency()))
                && one.amount().compareTo(other.amount()) < 0;
    }

    /** As it stands behind the upper end, or by its code. */
    private static String currency(String tail, @Nullable String code) {
        for (int i = 0; i < tail.length(); i++) {
            var word = tail.substring(i).strip();
            if (CurrencyWords.code(word.toLowerCase(Locale.ROOT)) != null) {
                return word;
            }
        }
        return " " + code;
    }
}
