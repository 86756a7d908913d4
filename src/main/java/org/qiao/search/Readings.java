package org.qiao.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How words and family names are read: a dictionary of exceptions in front of a library that knows most words. */
final class Readings {

    /**
     * An exception.
     *
     * @param text in simplified characters
     * @param reading syllables with spaces between
     * @param also how else people type it, empty for nothing else
     */
    record Entry(ReadingKind kind, String text, String reading, String also) {}

    /**
     * A part of a text that is read as one: a word of the dictionary, one character, or letters of an alphabet.
     *
     * @param syllables the reading with spaces between
     */
    record Piece(String syllables, String initials, String also) {

        String reading() {
            return syllables.replace(" ", "");
        }

        private static Piece of(Entry entry) {
            var also = Reading.plain(entry.also());
            return new Piece(entry.reading(), Readings.initials(entry.reading()), also.isEmpty() ? "" : also);
        }

        private static Piece of(String syllable) {
            return new Piece(syllable, syllable.substring(0, syllable.offsetByCodePoints(0, 1)), "");
        }

        private static Piece letters(String letters) {
            return new Piece(letters, letters, "");
        }
    }

    private final Map<String, Entry> words = new HashMap<>();
    private final Map<String, Entry> surnames = new HashMap<>();
    private int longest = 1;

    /** @param entries later ones win over earlier ones of the same text */
    Readings(Collection<Entry> entries) {
        for (var entry : entries) {
            (entry.kind() == ReadingKind.SURNAME ? surnames : words).put(entry.text(), entry);
            longest = Math.max(longest, entry.text().length());
        }
    }

    static String initials(String syllables) {
        return List.of(syllables.strip().split("[\\s']+")).stream()
                .filter(s -> !s.isEmpty())
                .map(s -> s.substring(0, s.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    boolean gives(String key) {
        return words.values().stream()
                .anyMatch(entry -> Piece.of(entry).reading().equals(key));
    }

    /** The pieces of a family name, which has its own reading where the dictionary says so. */
    List<Piece> surname(String key) {
        var entry = surnames.get(key);
        return entry == null ? pieces(key) : List.of(Piece.of(entry));
    }

    /** The pieces of a text as {@link Reading#key} makes it. */
    List<Piece> pieces(String key) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        while (from < key.length()) {
            var end = runEnd(key, from);
            if (Reading.isHan(key.codePointAt(from))) {
                addHan(key.substring(from, end), pieces);
            } else {
                pieces.add(Piece.letters(key.substring(from, end)));
            }
            from = end;
        }
        return pieces;
    }

    private static int runEnd(String key, int from) {
        var han = Reading.isHan(key.codePointAt(from));
        int end = from;
        while (end < key.length() && Reading.isHan(key.codePointAt(end)) == han) {
            end += Character.charCount(key.codePointAt(end));
        }
        return end;
    }

    /** The longest word of the dictionary at each place; the library reads what lies between. */
    private void addHan(String run, List<Piece> pieces) {
        int read = 0;
        int at = 0;
        while (at < run.length()) {
            var entry = wordAt(run, at);
            if (entry == null) {
                at++;
            } else {
                addPlain(run.substring(read, at), pieces);
                pieces.add(Piece.of(entry));
                at += entry.text().length();
                read = at;
            }
        }
        addPlain(run.substring(read), pieces);
    }

    private @org.jspecify.annotations.Nullable Entry wordAt(String run, int at) {
        for (int length = Math.min(longest, run.length() - at); length > 0; length--) {
            var entry = words.get(run.substring(at, at + length));
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    /** The library knows nothing beyond the basic plane: such a character stands for itself. */
    private static void addPlain(String run, List<Piece> pieces) {
        var known = new StringBuilder();
        run.codePoints().forEach(letter -> {
            if (Character.isBmpCodePoint(letter)) {
                known.appendCodePoint(letter);
            } else {
                addKnown(known, pieces);
                pieces.add(Piece.of(Character.toString(letter)));
            }
        });
        addKnown(known, pieces);
    }

    private static void addKnown(StringBuilder known, List<Piece> pieces) {
        if (!known.isEmpty()) {
            for (var syllable : PinyinHelper.toPinyin(known.toString(), PinyinStyleEnum.NORMAL, " ")
                    .strip()
                    .split("\\s+")) {
                pieces.add(Piece.of(syllable));
            }
            known.setLength(0);
        }
    }
}
