package org.qiao.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.search.Reading;

/** What a person is found by. */
public final class PersonSpellings {

    private PersonSpellings() {}

    /** Both orders in English, the Chinese name, and its reading with the surname's own. */
    public static List<String> of(
            @Nullable String familyEn, @Nullable String givenEn, @Nullable String familyZh, @Nullable String givenZh) {
        var texts = new ArrayList<String>();
        texts.add(join(givenEn, familyEn));
        texts.add(join(familyEn, givenEn));
        texts.add(join(familyZh, givenZh));
        if (familyZh != null) {
            texts.add(Reading.surname(familyZh) + Reading.pinyin(Objects.requireNonNullElse(givenZh, "")));
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    private static String join(@Nullable String first, @Nullable String second) {
        return String.join("", Stream.of(first, second).filter(Objects::nonNull).toList());
    }
}
