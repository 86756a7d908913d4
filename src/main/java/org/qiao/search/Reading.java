package org.qiao.search;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qiao.search.Readings.Piece;

/**
 * One spelling for every script: what names are compared, found and sorted by. The dictionary behind it is the delivered
 * one with what staff corrected; {@link ReadingService} exchanges it.
 */
public final class Reading {

    /**
     * The number of the rules by which names are sorted: of {@link #sortKey}, and of whoever puts it together. Raised where they
     * change; the next start makes what lists sort by anew.
     */
    static final int SORT_RULES = 2;

    private static final int SORT_KEY_LENGTH = 120;

    private static final Pattern WORDS =
            Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}]]+", Pattern.UNICODE_CHARACTER_CLASS);

    private static volatile Readings readings = new Readings(DeliveredReadings.ENTRIES);

    private Reading() {}

    /** Exchanges the dictionary and returns the former one. */
    static Readings use(Readings newReadings) {
        var former = readings;
        readings = newReadings;
        return former;
    }

    /**
     * Full-width forms folded, traditional made simplified, lower case, without spaces, punctuation and invisible marks:
     * {@code "Bao Steel (集團)"} becomes {@code "baosteel集团"}. Letters of every script stay, also outside the basic plane.
     */
    public static String key(String text) {
        var key = plain(text);
        return hasHan(key) ? ZhConverterUtil.toSimple(key) : key;
    }

    /** As {@link #key}, with traditional characters left as they are. */
    static String plain(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFKC);
    }

    /** The words of a text, each as {@link #key} makes it. */
    static List<String> words(String text) {
        return WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\p{Cf}'’]", ""))
                .results()
                .map(word -> key(word.group()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Pinyin without tones and spaces, by words: 重庆 is chongqing, 银行 yinhang. Other letters stay as they are. */
    public static String pinyin(String text) {
        return spell(pieces(text));
    }

    /** The first letters of the syllables: 宝钢 is bg. Empty for a text without Chinese. */
    public static String initials(String text) {
        return hasHan(key(text)) ? initials(pieces(text)) : "";
    }

    /** The reading of a family name, which has its own where the character's usual one is another. */
    public static String surname(String family) {
        return spell(readings.surname(key(family)));
    }

    /**
     * What a list sorts by, cut to the length of the column: word by word, and of Chinese syllable by syllable, so that every Blue
     * comes before the first BlueFocus and every 西 before the first 先; see decision 0039.
     */
    public static String sortKey(String text) {
        var reading = words(text).stream()
                .flatMap(word -> pieces(word).stream())
                .map(Piece::syllables)
                .collect(Collectors.joining(" "))
                .replace('ü', 'u');
        var end = reading.offsetByCodePoints(0, Math.min(SORT_KEY_LENGTH, reading.codePointCount(0, reading.length())));
        return reading.substring(0, end);
    }

    /** Whether the word is a reading that the dictionary gives. */
    static boolean isKnown(String key) {
        return readings.gives(key);
    }

    static List<Piece> pieces(String text) {
        return readings.pieces(key(text));
    }

    static List<Piece> surnamePieces(String family) {
        return readings.surname(key(family));
    }

    /** The reading in one word; ü is written u, as most people type it. */
    static String spell(List<Piece> pieces) {
        return join(pieces, Piece::reading).replace('ü', 'u');
    }

    static String initials(List<Piece> pieces) {
        return join(pieces, Piece::initials);
    }

    /** How else the reading may be typed: what the dictionary lets pass, and ü as v or yu. */
    static Set<String> others(List<Piece> pieces) {
        var others = new LinkedHashSet<String>();
        others.add(
                join(pieces, p -> p.also().isEmpty() ? p.reading() : p.also()).replace('ü', 'u'));
        others.add(join(pieces, Piece::reading).replace('ü', 'v'));
        others.add(join(pieces, Piece::reading).replace("ü", "yu"));
        others.remove(spell(pieces));
        return others;
    }

    private static String join(List<Piece> pieces, Function<Piece, String> part) {
        return pieces.stream().map(part).collect(Collectors.joining());
    }

    /** Whether there is a Chinese character in it. */
    public static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Reading::isHan);
    }

    static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
