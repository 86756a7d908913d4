package org.qiao.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qiao.companies.NamedRecord;
import org.qiao.kernel.PlainText;
import org.qiao.search.NameForms;

/**
 * What names are looked up by: the whole name in any order of its words, its sound, words that few entries have, four Chinese
 * characters in a row, and what a firm is called for short. Where one side has what the other only begins with, each side
 * makes the other's key, so that two long names that begin alike are not laid side by side for it.
 */
final class ListKeys {

    /** Changes with the rules below; the keys of a list that were made by older ones are made anew. */
    static final int RULES = 2;

    private static final char WHOLE = '=';
    private static final char SOUND = '&';
    private static final char WORD = '-';

    /** The listed name begins so; ours has it anywhere. */
    private static final char LISTED_BEGINS = '#';

    /** Ours begins so; the listed name has it anywhere. */
    private static final char OURS_BEGINS = '~';

    /** All of the listed name; ours begins so. */
    private static final char LISTED_SHORT = '<';

    /** All of ours; the listed name begins so. */
    private static final char OURS_SHORT = '>';

    private static final int LONGEST = 60;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_SOUND = 4;

    /** So many Chinese characters are enough to know a longer name by. */
    static final int CHINESE = 4;

    /** A word that more names have tells nothing. */
    private static final int COMMON = 60;

    private ListKeys() {}

    /** The ways in which an entry's name may be meant: one that is no organisation for certain may be a person's. */
    static List<NameForms> forms(PartyKind kind, String name) {
        return switch (kind) {
            case PERSON -> List.of(NameForms.ofPerson(name));
            case UNKNOWN -> List.of(NameForms.ofOrganisation(name), NameForms.ofPerson(name));
            case ORGANISATION, CRAFT -> List.of(NameForms.ofOrganisation(name));
        };
    }

    /** Our record's name. */
    static NameForms forms(RecordKind kind, NamedRecord.Name name) {
        return kind == RecordKind.COMPANY
                ? NameForms.ofOrganisation(name.text())
                : NameForms.ofPerson(name.family(), name.rest());
    }

    /** How many of the names each word occurs in. */
    static Map<String, Integer> frequencies(Stream<String> names) {
        var counts = new HashMap<String, Integer>();
        names.forEach(name -> Set.copyOf(NameForms.ofOrganisation(name).words())
                .forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    /** What the entry is found by; of the words of each name the rare ones, and the rarest in any case. */
    static Set<String> of(PartyKind kind, Collection<String> names, Map<String, Integer> frequencies) {
        var keys = new LinkedHashSet<String>();
        for (var name : names) {
            for (var forms : forms(kind, name)) {
                whole(forms, keys);
                brief(forms, LISTED_SHORT, OURS_SHORT, keys);
                if (forms.han()) {
                    runs(forms.joined(), LISTED_BEGINS, OURS_BEGINS, keys);
                } else if (forms.words().size() > 1) {
                    var rarest = forms.words().stream()
                            .mapToInt(word -> frequencies.getOrDefault(word, 1))
                            .min()
                            .orElse(1);
                    forms.words().stream()
                            .filter(word -> word.length() >= SHORTEST_WORD)
                            .filter(word -> frequencies.getOrDefault(word, 1) <= Math.max(rarest, COMMON))
                            .forEach(word -> keys.add(key(WORD, word)));
                }
            }
        }
        return keys;
    }

    /** What a name of ours is looked up by. */
    static Set<String> of(NameForms forms) {
        var keys = new LinkedHashSet<String>();
        whole(forms, keys);
        brief(forms, OURS_SHORT, LISTED_SHORT, keys);
        if (forms.han()) {
            runs(forms.joined(), OURS_BEGINS, LISTED_BEGINS, keys);
        } else if (forms.words().size() > 1) {
            forms.words().stream()
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .forEach(word -> keys.add(key(WORD, word)));
        }
        return keys;
    }

    /** The first four Chinese characters under the one mark, every four under the other. */
    private static void runs(String name, char begins, char anywhere, Set<String> keys) {
        for (int from = 0; from + CHINESE <= length(name); from++) {
            if (from == 0) {
                keys.add(key(begins, part(name, 0, CHINESE)));
            }
            keys.add(key(anywhere, part(name, from, CHINESE)));
        }
    }

    /** A short name under the one mark, what may be one at the beginning of a longer one under the other. */
    private static void brief(NameForms forms, char all, char begins, Set<String> keys) {
        if (forms.han()) {
            var name = forms.joined();
            for (int count = Likeness.SHORT_CHINESE; count < CHINESE && count <= length(name); count++) {
                keys.add(key(count == length(name) ? all : begins, part(name, 0, count)));
            }
        } else if (!forms.words().isEmpty() && forms.words().getFirst().length() >= Likeness.LONG_WORD) {
            keys.add(key(forms.words().size() == 1 ? all : begins, forms.words().getFirst()));
        }
    }

    private static void whole(NameForms forms, Set<String> keys) {
        if (length(forms.joined()) > 1) {
            keys.add(key(WHOLE, forms.sorted()));
        }
        forms.sounds().stream()
                .filter(sound -> sound.length() >= SHORTEST_SOUND)
                .forEach(sound -> keys.add(key(SOUND, sound)));
    }

    private static String key(char mark, String text) {
        return mark + PlainText.cut(text, LONGEST);
    }

    private static String part(String text, int from, int count) {
        var start = text.offsetByCodePoints(0, from);
        return text.substring(start, text.offsetByCodePoints(start, count));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
