package org.qiao.kernel;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as people meant them. */
public final class PlainText {

    /**
     * Control characters, halves of characters, and what Unicode lists as ignorable where it is not shown (DerivedCoreProperties,
     * Default_Ignorable_Code_Point) but for joiners and variants; and the blank of Braille.
     */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B\\u200E\\u200F"
                    + "\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFEFF\\uFFA0\\uFFF0-\\uFFF8\\x{1BCA0}-\\x{1BCA3}"
                    + "\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E00FF}\\x{E01F0}-\\x{E0FFF}]+");

    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    /** The scripts whose letters stand side by side whatever stands unseen between them. */
    private static final Set<UnicodeScript> APART = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED);

    private static final int EMOJI_VARIANT = 0xFE0F;

    private PlainText() {}

    /**
     * One line without the characters that nobody sees: control characters, zero-width marks and marks that turn the direction
     * of writing, which would make two names look alike or a list read backwards. Those stay that join letters of a script
     * which needs them, or make one emoji of several. Null for what is then blank.
     */
    public static @Nullable String line(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var seen = typed.chars().allMatch(PlainText::isPlain)
                ? typed.strip()
                : ENDS.matcher(needed(HIDDEN.matcher(typed).replaceAll(""))).replaceAll("");
        // An accent on nothing is no more to be seen than a blank.
        return seen.codePoints().anyMatch(PlainText::isVisible) ? seen : null;
    }

    /** Nearly every name is made of these alone. */
    private static boolean isPlain(int unit) {
        return unit >= ' ' && unit <= '~' || unit >= 0x4E00 && unit <= 0x9FFF;
    }

    /** Without joiners and variants where they do nothing. */
    private static String needed(String text) {
        var points = text.codePoints().toArray();
        var kept = new StringBuilder();
        int before = ' ';
        for (int i = 0; i < points.length; i++) {
            var after = i + 1 < points.length ? points[i + 1] : ' ';
            var isNeeded = isJoiner(points[i])
                    ? isJoined(before) && isJoined(after)
                    : !isVariant(points[i]) || isVisible(before);
            if (isNeeded) {
                kept.appendCodePoint(points[i]);
                before = points[i];
            }
        }
        return kept.toString();
    }

    private static boolean isJoiner(int point) {
        return point == 0x200C || point == 0x200D;
    }

    private static boolean isJoined(int point) {
        return point == EMOJI_VARIANT
                || Character.isExtendedPictographic(point)
                || Character.isEmojiModifier(point)
                || (Character.isLetter(point) || isMark(point)) && !APART.contains(UnicodeScript.of(point));
    }

    /** It chooses one of the forms of the character before it. */
    private static boolean isVariant(int point) {
        return point >= 0x180B && point <= 0x180F
                || point >= 0xFE00 && point <= EMOJI_VARIANT
                || point >= 0xE0100 && point <= 0xE01EF;
    }

    private static boolean isVisible(int point) {
        return !Character.isSpaceChar(point) && !isMark(point);
    }

    private static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    /** As {@link #line}, empty for what is blank. */
    public static String lineOrEmpty(@Nullable String typed) {
        return Objects.requireNonNullElse(line(typed), "");
    }

    /** Whether what remains of the line has no more characters, also those beyond the basic plane counted as one. */
    public static boolean fits(@Nullable String typed, int max) {
        var line = line(typed);
        return line == null || line.codePointCount(0, line.length()) <= max;
    }

    /** The text, or so many characters of its beginning, also those beyond the basic plane counted as one. */
    public static String cut(String text, int max) {
        return text.codePointCount(0, text.length()) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max));
    }
}
