package org.qiao.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiao.companies.NamedRecord;
import org.qiao.search.NameForms;

/**
 * What names are looked up by: the whole name in any order of its words, its sound, words that few entries have, and the
 * beginning of a longer Chinese name.
 */
final class ListKeys {

    private static final char WHOLE = '=';
    private static final char SOUND = '&';
    private static final char WORD = '-';
    private static final char BEGINNING = '#';

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

    /** How many names each word occurs in. */
    static Map<String, Integer> frequencies(Collection<ListedParty> parties) {
        var counts = new HashMap<String, Integer>();
        for (var party : parties) {
            for (var name : party.names()) {
                Set.copyOf(NameForms.ofOrganisation(name).words()).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        return counts;
    }

    /** What the entry is found by; of the words of each name the rare ones, and the rarest in any case. */
    static Set<String> of(ListedParty party, Map<String, Integer> frequencies) {
        var keys = new LinkedHashSet<String>();
        for (var name : party.names()) {
            for (var forms : forms(party.kind(), name)) {
                whole(forms, keys);
                if (forms.han()) {
                    if (length(forms.joined()) >= CHINESE) {
                        keys.add(key(BEGINNING, first(forms.joined(), 0)));
                    }
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
        if (forms.han()) {
            for (int from = 0; from + CHINESE <= length(forms.joined()); from++) {
                keys.add(key(BEGINNING, first(forms.joined(), from)));
            }
        } else if (forms.words().size() > 1) {
            forms.words().stream()
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .forEach(word -> keys.add(key(WORD, word)));
        }
        return keys;
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
        return mark + (length(text) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)));
    }

    private static String first(String text, int from) {
        var start = text.offsetByCodePoints(0, from);
        return text.substring(start, text.offsetByCodePoints(start, CHINESE));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
