package org.qiao.search;

import java.util.ArrayList;
import java.util.List;

/** Where in the index a query leads. */
final class Query {

    private static final List<Character> MARKS = List.of(
            Findable.NAME,
            Findable.WORD,
            Findable.INITIALS,
            Findable.CODE,
            Findable.ALSO,
            Findable.ALSO_WORD,
            Findable.SLOPPY);

    private Query() {}

    /** What is looked for in documents of the kind. A legal form behind a name says nothing, and may be another one there. */
    static String of(String kind, String typed) {
        // People have names like Co and Sa.
        return kind.equals("PERSON") ? Reading.key(typed) : NameCore.withoutForm(typed);
    }

    /** Beginnings of the keys that every record has which the query finds: one or two letters begin something. */
    static List<String> beginnings(String key) {
        var cut = Findable.cut(key, Findable.KEY);
        return isShort(key) ? marked(cut) : List.of(cut);
    }

    /** As {@link #beginnings}, best hits first: names, words, initials, identifiers, other names, and then any place. */
    static List<String> ranked(String key) {
        var cut = Findable.cut(key, Findable.KEY);
        var ranked = new ArrayList<>(marked(cut));
        if (!isShort(key)) {
            ranked.add(cut);
        }
        return ranked;
    }

    /** As {@link #ranked}, for documents that hold texts and no names. */
    static List<String> ofTexts(String key) {
        var cut = Findable.cut(key, Findable.KEY);
        return Reading.hasHan(key) ? List.of(cut) : List.of(Findable.WORD + cut);
    }

    /** What begins with it: names, words, initials. */
    static List<String> marked(String cut) {
        return MARKS.stream().map(mark -> mark + cut).toList();
    }

    /** Whether a key that holds the query may be a longer name's. */
    static boolean isFull(String key) {
        return key.codePointCount(0, key.length()) >= Findable.KEY;
    }

    /** Whether the keys hold only the query's beginning. */
    static boolean isLong(String key) {
        return key.codePointCount(0, key.length()) > Findable.KEY;
    }

    /** One letter, which begins even more. */
    static boolean isOneLetter(String key) {
        return isShort(key) && key.codePointCount(0, key.length()) == 1;
    }

    /** One letter or two, which begin very much. */
    static boolean isShort(String key) {
        return key.codePointCount(0, key.length()) < 3 && !Reading.hasHan(key);
    }
}
