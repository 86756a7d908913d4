package org.qiao.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.search.Readings.Piece;

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
    private static final int INNER = 3;

    static final int LONGEST_LINE = 500;
    private static final int LONGEST_DOCUMENT = 100_000;

    /** So far a text is found by the words that follow on each other, too, and not only by each of them. */
    private static final int PHRASES = 300;

    private static final Pattern WORDS =
            Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}]]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Set<String> lines = new LinkedHashSet<>();

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
            line(CORE, core);
            if (Reading.hasHan(core)) {
                line(CORE_SOUND, Reading.pinyin(core));
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
        var all = (family == null ? "" : family) + (given == null ? "" : given);
        line(mark, Reading.key(all));
        if (!Reading.hasHan(all)) {
            return;
        }
        if (reading != null) {
            read(mark, reading);
            return;
        }
        var first = Reading.surnamePieces(family == null ? "" : family);
        var second = Reading.pieces(given == null ? "" : given);
        read(mark, join(first, second));
        line(ALSO, Reading.spell(join(second, first)));
        line(SLOPPY, Reading.pinyin(all));
    }

    /** A name that a person has, by which their twins are known, also those in the other script; see {@link PersonCore}. */
    public Findable twinPerson(@Nullable String family, @Nullable String given, @Nullable String reading) {
        var core = PersonCore.of(family, given, reading);
        core.written().forEach(text -> line(CORE, text));
        core.sounds().forEach(text -> line(CORE_SOUND, text));
        return this;
    }

    private static List<Piece> join(List<Piece> one, List<Piece> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** An identifier, found by any part of it. */
    public Findable code(@Nullable String text) {
        if (text != null) {
            line(CODE, Reading.key(text));
        }
        return this;
    }

    /** A longer text, found by the beginnings of its words and by any Chinese in it; what it says again is kept once. */
    public Findable says(@Nullable String text) {
        if (text == null) {
            return this;
        }
        var words = words(text);
        var phrases = words(cut(text, PHRASES)).size();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (Reading.hasHan(word)) {
                lines.add(TEXT + word);
            } else {
                line(
                        WORD,
                        i < phrases
                                ? cut(String.join("", words.subList(i, Math.min(words.size(), i + KEY))), KEY)
                                : cut(word, KEY));
            }
        }
        return this;
    }

    private void add(char mark, char wordMark, @Nullable String text, @Nullable String reading) {
        if (text == null) {
            return;
        }
        var key = Reading.key(text);
        line(mark, key);
        var words = words(text);
        for (int i = 1; i < words.size(); i++) {
            line(wordMark, cut(from(words, i), KEY));
        }
        if (words.size() > 1) {
            line(INITIALS, words.stream().map(w -> cut(w, 1)).collect(Collectors.joining()));
        }
        if (reading != null) {
            read(mark, reading);
            innerInitials(Readings.initials(reading), text);
        } else if (Reading.hasHan(key)) {
            var pieces = Reading.pieces(text);
            read(mark, pieces);
            innerInitials(Reading.initials(pieces), text);
        }
    }

    /** The legal form stands at the end. */
    private void innerInitials(String initials, String name) {
        var core = NameCore.of(name);
        var letters = core.codePointCount(0, core.length());
        if (letters > INNER) {
            line(INNER_INITIALS, cut(Reading.key(initials), letters));
        }
    }

    private void read(char mark, List<Piece> pieces) {
        line(mark, Reading.spell(pieces));
        line(INITIALS, Reading.initials(pieces));
        Reading.others(pieces).forEach(other -> line(SLOPPY, other));
    }

    private void read(char mark, String reading) {
        line(mark, Reading.key(reading));
        line(INITIALS, Reading.key(Readings.initials(reading)));
    }

    /** The words of a text, each as {@link Reading#key} makes it. */
    static List<String> words(String text) {
        return WORDS.matcher(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC)
                        .replaceAll("[\\p{Cf}'’]", ""))
                .results()
                .map(word -> Reading.key(word.group()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String from(List<String> words, int index) {
        return String.join("", words.subList(index, words.size()));
    }

    private void line(char mark, String text) {
        if (!text.isEmpty()) {
            lines.add(mark + cut(text, LONGEST_LINE));
        }
    }

    /** Whether the query, as {@link Reading#key} makes it, leads here. */
    public boolean holds(String query) {
        return lines.stream().anyMatch(line -> line.indexOf(query, 1) >= 0);
    }

    /** The lines, as many as the column holds. */
    String document() {
        var document = new StringBuilder();
        for (var line : lines) {
            if (document.length() + line.length() < LONGEST_DOCUMENT) {
                document.append(line).append('\n');
            }
        }
        return document.toString();
    }

    /** How near a document's names come to a query that it holds: 0 is called so, 1 begins so, 2 has it elsewhere. */
    static int rank(String document, String query) {
        var lines = "\n" + document;
        return Stream.of(NAME, ALSO).anyMatch(mark -> lines.contains("\n" + mark + query + "\n"))
                ? 0
                : lines.contains("\n" + NAME + query) ? 1 : 2;
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
