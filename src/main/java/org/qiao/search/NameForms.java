package org.qiao.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart so that it can be laid beside another one that is written otherwise: without an organisation's legal
 * form, in simplified characters, its words in any order, and as it sounds.
 *
 * @param words in their order
 * @param sounds the name in Latin letters without spaces, in the orders that a person's has; what a Chinese one is read like
 * @param han whether there is Chinese in it
 */
public record NameForms(List<String> words, Set<String> sounds, boolean han) {

    private static final int LONGEST_SURNAME = 2;

    /** An organisation's name. */
    public static NameForms ofOrganisation(String name) {
        var words = NameCore.core(cut(name));
        var joined = String.join("", words);
        var han = Reading.hasHan(joined);
        return new NameForms(words, Set.of(han ? Reading.pinyin(joined) : joined), han);
    }

    /** A person's name whose parts are known. */
    public static NameForms ofPerson(@Nullable String family, @Nullable String given) {
        var sounds = PersonCore.of(family, given, null);
        var all = (family == null ? "" : family) + (given == null ? "" : " " + given);
        var han = Reading.hasHan(all);
        var pure = han && Reading.key(all).codePoints().allMatch(Reading::isHan);
        return new NameForms(
                pure ? List.of(Reading.key(all)) : withoutInitials(Reading.words(all)),
                sounds.sounds().isEmpty() ? sounds.written() : sounds.sounds(),
                pure);
    }

    /** A person's name in one piece, as lists write it: {@code LUO, Jun}, {@code Jun Luo} or 罗军. */
    public static NameForms ofPerson(String name) {
        var comma = cut(name).split("[,，]", 2);
        if (comma.length == 2) {
            return ofPerson(comma[0], comma[1]);
        }
        var key = Reading.key(cut(name));
        if (Reading.hasHan(key)) {
            var length = key.codePointCount(0, key.length()) > LONGEST_SURNAME + 1 && isDoubleSurname(key) ? 2 : 1;
            var family = Findable.cut(key, length);
            return ofPerson(family, key.substring(family.length()));
        }
        var words = withoutInitials(Reading.words(cut(name)));
        var sounds = new LinkedHashSet<String>();
        sounds.add(String.join("", words));
        if (words.size() > 1) {
            sounds.add(words.getLast() + String.join("", words.subList(0, words.size() - 1)));
            sounds.add(String.join("", words.subList(1, words.size())) + words.getFirst());
        }
        return new NameForms(words, sounds, false);
    }

    /** 欧阳 and its like are read otherwise, or as one word, where they stand as a family name. */
    private static boolean isDoubleSurname(String key) {
        return DOUBLE.contains(Findable.cut(key, LONGEST_SURNAME));
    }

    private static final Set<String> DOUBLE =
            Set.of("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "令狐", "夏侯", "端木", "宇文", "长孙");

    /** A middle initial is often left out. */
    private static List<String> withoutInitials(List<String> words) {
        var kept = words.stream()
                .filter(word -> Reading.hasHan(word) || word.codePointCount(0, word.length()) > 1)
                .toList();
        return kept.isEmpty() ? words : kept;
    }

    private static String cut(String name) {
        return Findable.cut(name, Findable.LONGEST_LINE);
    }

    /** The name as it is written, without spaces. */
    public String joined() {
        return String.join("", words);
    }

    /** The same, whatever the order of its words. */
    public String sorted() {
        return words.stream().sorted().collect(Collectors.joining());
    }
}
