package org.qiao.search;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record is found by: its names, other names, identifiers and what it says. Each becomes lines of the record's
 * document, the first letter of which says how good a hit is; each line becomes keys, see {@link #keys}.
 */
public final class Findable {

    /** Keys hold so many letters and the mark; longer queries are checked against the document. */
    static final int KEY = 12;

    /** How a line is marked, best first. */
    static final char NAME = '^';

    static final char WORD = '-';
    static final char INITIALS = '!';
    static final char CODE = '#';
    static final char ALSO = '@';
    static final char ALSO_WORD = '+';
    static final char SLOPPY = '~';

    /** A run of Chinese in a longer text; its keys carry no mark. */
    static final char TEXT = '>';

    /**
     * The initials of a name without its legal form, which lead to it from a later syllable on too: 金龙精密铜管 is found by
     * {@code jmtg}. They run on without a gap: nobody knows the words of a name, and any three of its syllables would find
     * everything.
     */
    static final char INNER_INITIALS = '*';

    /** An organisation's name without its legal form, as it is written; twins have the same. */
    static final char CORE = '=';

    /** How a Chinese one is read: a twin in Latin letters is written so. */
    static final char CORE_SOUND = '&';

    /** Fewer initials than these are looked for at the beginning of a name only. */
    static final int INNER = 3;

    static final int LONGEST_LINE = 500;

    /** So far a text is found by the words that follow on each other, too, and not only by each of them. */
    private static final int PHRASES = 300;

    private final DocumentLines lines = new DocumentLines();
    private final NameLines names = new NameLines(lines);

    /** One of its primary names; nothing if there is none. */
    public Findable name(@Nullable String text) {
        return name(text, null);
    }

    /** A primary name with the reading that somebody stored for it, which beats the computed one. */
    public Findable name(@Nullable String text, @Nullable String reading) {
        add(NAME, WORD, text, reading);
        return this;
    }

    /** A name beside the primary ones: short, brand, former. */
    public Findable also(@Nullable String text) {
        add(ALSO, ALSO_WORD, text, null);
        return this;
    }

    /** A name that an organisation has, by which its twins are known; see {@link NameCore}. */
    public Findable twin(@Nullable String text) {
        if (text != null) {
            var core = NameCore.of(text);
            lines.add(CORE, core);
            if (Reading.hasHan(core)) {
                lines.add(CORE_SOUND, Reading.pinyin(core));
            }
        }
        return this;
    }

    /** A Chinese person's name, read family name first as Chinese and given name first as Western order has it. */
    public Findable person(@Nullable String family, @Nullable String given, @Nullable String reading) {
        person(NAME, family, given, reading);
        return this;
    }

    /** A person's name beside the primary ones, in either script and found in either order. */
    public Findable alsoPerson(@Nullable String family, @Nullable String given) {
        person(ALSO, family, given, null);
        return also(given == null || family == null ? null : given + " " + family);
    }

    private void person(char mark, @Nullable String family, @Nullable String given, @Nullable String reading) {
        names.person(mark, family == null ? "" : family, given == null ? "" : given, reading);
    }

    /** A name that a person has, by which their twins are known, also those in the other script; see {@link PersonCore}. */
    public Findable twinPerson(@Nullable String family, @Nullable String given, @Nullable String reading) {
        var core = PersonCore.of(family, given, reading);
        core.written().forEach(text -> lines.add(CORE, text));
        core.sounds().forEach(text -> lines.add(CORE_SOUND, text));
        return this;
    }

    /** An identifier, found by any part of it. */
    public Findable code(@Nullable String text) {
        if (text != null) {
            lines.add(CODE, Reading.key(text));
        }
        return this;
    }

    /** A longer text, found by the beginnings of its words and by any Chinese in it; what it says again is kept once. */
    public Findable says(@Nullable String text) {
        if (text == null) {
            return this;
        }
        var words = Reading.words(text);
        var phrases = Reading.words(cut(text, PHRASES)).size();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (Reading.hasHan(word)) {
                lines.addWhole(TEXT, word);
            } else {
                lines.add(
                        WORD,
                        i < phrases
                                ? cut(String.join("", words.subList(i, Math.min(words.size(), i + KEY))), KEY)
                                : cut(word, KEY));
            }
        }
        return this;
    }

    private void add(char mark, char wordMark, @Nullable String text, @Nullable String reading) {
        if (text != null) {
            names.add(mark, wordMark, text, reading);
        }
    }

    /** Whether the query, as {@link Reading#key} makes it, leads here. */
    public boolean holds(String query) {
        return lines.hold(query);
    }

    /** The texts of the document's lines with that mark. */
    static Stream<String> lines(String document, char mark) {
        return document.lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) == mark)
                .map(line -> line.substring(1));
    }

    /** The lines, as many as the column holds. */
    String document() {
        return lines.document();
    }

    /**
     * The keys of a document: each line's beginning with its mark, and, so that any part of a name is found, what follows
     * from each of its letters on without one. A function of the document alone, so that the keys to remove are known.
     */
    static Set<String> keys(String document) {
        var keys = new TreeSet<String>();
        for (var line : document.split("\n")) {
            if (line.isEmpty()) {
                continue;
            }
            var mark = line.charAt(0);
            var letters = line.substring(1).codePoints().toArray();
            if (mark != TEXT && mark != INNER_INITIALS) {
                keys.add(mark + new String(letters, 0, Math.min(KEY, letters.length)));
            }
            switch (mark) {
                case WORD, ALSO_WORD, CORE, CORE_SOUND -> {}
                case INITIALS -> {
                    if (letters.length >= INNER) {
                        keys.add(new String(letters, 0, Math.min(KEY, letters.length)));
                    }
                }
                case INNER_INITIALS -> addEach(keys, letters, INNER);
                default -> addEach(keys, letters, 2);
            }
        }
        return keys;
    }

    /** What follows from each letter on; of Latin ones there have to be so many. */
    private static void addEach(Set<String> keys, int[] letters, int least) {
        for (int from = 0; from < letters.length; from++) {
            if (letters.length - from >= least || Reading.isHan(letters[from])) {
                keys.add(new String(letters, from, Math.min(KEY, letters.length - from)));
            }
        }
    }

    static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
