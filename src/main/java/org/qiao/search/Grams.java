package org.qiao.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Short pieces that lead to a text: three letters of an alphabet, one or two Chinese characters, and, marked with ^, its
 * first one and two letters.
 */
final class Grams {

    private static final char START = '^';

    private Grams() {}

    /** Every gram of one line of a document. */
    static Set<String> of(String line) {
        var grams = new LinkedHashSet<String>();
        var letters = line.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            if (isHan(letters[i])) {
                grams.add(piece(letters, i, 1));
                if (i + 1 < letters.length && isHan(letters[i + 1])) {
                    grams.add(piece(letters, i, 2));
                }
            } else if (i + 2 < letters.length && !isHan(letters[i + 1]) && !isHan(letters[i + 2])) {
                grams.add(piece(letters, i, 3));
            }
        }
        for (int length = 1; length <= 2 && length <= letters.length && !isHan(letters[0]); length++) {
            grams.add(START + piece(letters, 0, length));
        }
        return grams;
    }

    /** A few grams that every document holding {@code query} has; at most three, spread over the query. */
    static List<String> toFind(String query) {
        var letters = query.codePoints().toArray();
        var whole = new ArrayList<String>();
        for (int i = 0; i < letters.length; i++) {
            var next = i + 1 < letters.length;
            if (isHan(letters[i])) {
                var pair = next && isHan(letters[i + 1]);
                var pairedBefore = i > 0 && isHan(letters[i - 1]);
                if (pair || !pairedBefore) {
                    whole.add(piece(letters, i, pair ? 2 : 1));
                }
            } else if (i + 2 < letters.length && !isHan(letters[i + 1]) && !isHan(letters[i + 2])) {
                whole.add(piece(letters, i, 3));
            }
        }
        if (whole.isEmpty() && letters.length > 0) {
            return List.of(START + piece(letters, 0, Math.min(2, letters.length)));
        }
        if (whole.size() <= 3) {
            return whole;
        }
        return List.of(whole.getFirst(), whole.get(whole.size() / 2), whole.getLast());
    }

    private static String piece(int[] letters, int from, int length) {
        return new String(letters, from, length);
    }

    private static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
