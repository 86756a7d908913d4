package org.qiao.search;

import java.util.Set;
import java.util.stream.IntStream;

/** One slip of the fingers: a letter wrong, missing, too many, or two in the wrong order; in Chinese a character that sounds alike. */
final class Nearly {

    private static final int SHORTEST = 5;

    /** Of fewer characters one makes another name. */
    private static final int FEWEST_CHARACTERS = 5;

    /** Whoever begins so is no longer; twice, as the slip may take one. */
    private static final String END = "\n\n";

    /** Lines in which nobody slips. */
    private static final Set<Character> EXACT = Set.of(Findable.INITIALS, Findable.INNER_INITIALS, Findable.CODE);

    private Nearly() {}

    /** Whether slips are looked for: only in words of five Latin letters and more that are no reading themselves. */
    static boolean mayBe(String key) {
        return key.length() >= SHORTEST && key.chars().allMatch(c -> c >= 'a' && c <= 'z') && !Reading.isKnown(key);
    }

    /** Stays as it is when the slip is in the second half. */
    static String head(String key) {
        return Findable.cut(key.substring(0, (key.length() - 1) / 2), Findable.KEY);
    }

    /** Stays as it is when the slip is in the first half. */
    static String tail(String key) {
        return Findable.cut(key.substring((key.length() - 1) / 2 + 1), Findable.KEY);
    }

    /** Whether the text begins with the query or with the query and one slip. */
    static boolean begins(String text, String query) {
        int i = 0;
        while (i < query.length() && i < text.length() && text.charAt(i) == query.charAt(i)) {
            i++;
        }
        return i == query.length()
                || follows(text, i + 1, query, i + 1)
                || follows(text, i + 1, query, i)
                || follows(text, i, query, i + 1)
                || i + 1 < query.length()
                        && i + 1 < text.length()
                        && text.charAt(i) == query.charAt(i + 1)
                        && text.charAt(i + 1) == query.charAt(i)
                        && follows(text, i + 2, query, i + 2);
    }

    /** Whether the two differ by one slip and no more. */
    static boolean is(String one, String other) {
        return !one.equals(other) && begins(one + END, other + END);
    }

    /** Whether a wrong character is looked for: only in Chinese names of five characters and more. */
    static boolean mayBeMisspelled(String key) {
        return key.codePointCount(0, key.length()) >= FEWEST_CHARACTERS
                && key.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** Whether the two Chinese names differ in one character that is read alike, as input methods offer it: 精蜜 for 精密. */
    static boolean isMisspelled(String one, String other) {
        var letters = one.codePoints().toArray();
        var others = other.codePoints().toArray();
        return letters.length == others.length
                && IntStream.range(0, letters.length)
                                .filter(i -> letters[i] != others[i])
                                .count()
                        == 1
                && Reading.pinyin(one).equals(Reading.pinyin(other));
    }

    private static boolean follows(String text, int at, String query, int from) {
        return at <= text.length() && text.startsWith(query.substring(from), at);
    }

    /** Whether a name or a word of the document begins so. */
    static boolean inDocument(String document, String query) {
        for (var line : document.split("\n")) {
            if (!line.isEmpty() && !EXACT.contains(line.charAt(0))) {
                // The rest of a name from a word on is cut.
                var whole = line.charAt(0) == Findable.WORD || line.charAt(0) == Findable.ALSO_WORD;
                if (begins(line.substring(1), whole ? cut(query) : query)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What can be compared with a key, which may hold one letter more. */
    static String cut(String query) {
        return Findable.cut(query, Findable.KEY - 1);
    }
}
