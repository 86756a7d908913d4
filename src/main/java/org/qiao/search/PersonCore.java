package org.qiao.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as twins are known by it, whatever its script, order and spacing: {@code Jun Luo}, {@code LUO, Jun} and 羅軍
 * meet in {@code luojun}.
 *
 * @param written the name as it is written, in either order; a Chinese one in its own only
 * @param sounds how a Chinese name is read, in either order; empty for others
 */
public record PersonCore(Set<String> written, Set<String> sounds) {

    /** @param reading how the Chinese name is read, family name first, where somebody stored it */
    public static PersonCore of(@Nullable String family, @Nullable String given, @Nullable String reading) {
        var first = key(family);
        var second = key(withoutInitials(given));
        var all = first + second;
        if (all.isEmpty()) {
            return new PersonCore(Set.of(), Set.of());
        }
        if (!Reading.hasHan(all)) {
            return new PersonCore(either(first, second), Set.of());
        }
        var sounds = reading == null ? sounds(first, second) : sounds(Reading.words(reading));
        return all.codePoints().allMatch(Reading::isHan)
                ? new PersonCore(Set.of(all), sounds)
                // 罗 Jun is meant as it sounds.
                : new PersonCore(sounds, Set.of());
    }

    private static Set<String> sounds(String family, String given) {
        return either(Reading.surname(family), Reading.pinyin(given));
    }

    /** The first word of a reading is the family name. */
    private static Set<String> sounds(List<String> reading) {
        return reading.isEmpty()
                ? Set.of()
                : either(reading.getFirst(), String.join("", reading.subList(1, reading.size())));
    }

    private static Set<String> either(String one, String other) {
        var both = new LinkedHashSet<String>();
        both.add(one + other);
        both.add(other + one);
        return both;
    }

    private static String key(@Nullable String part) {
        return part == null ? "" : Reading.key(Findable.cut(part, Findable.LONGEST_LINE));
    }

    /** {@code John F.} is John: a middle initial is often left out. */
    private static @Nullable String withoutInitials(@Nullable String given) {
        if (given == null) {
            return null;
        }
        var words = Reading.words(given);
        var kept = words.stream()
                .filter(word -> Reading.hasHan(word) || word.codePointCount(0, word.length()) > 1)
                .collect(Collectors.joining());
        return kept.isEmpty() ? given : kept;
    }
}
