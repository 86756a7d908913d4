package org.qiao.companies;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.search.Reading;

/** What lists sort by: letters in English, pinyin in Chinese, each with the other as stand-in. */
public record SortKeys(String en, String zh) {

    /** A company sorts by its primary names. */
    public static SortKeys ofCompany(@Nullable String nameEn, @Nullable String nameZh) {
        return ofCompany(nameEn, nameZh, null);
    }

    /** As {@link #ofCompany(String, String)}, where a stored reading stands for the Chinese name's. */
    static SortKeys ofCompany(@Nullable String nameEn, @Nullable String nameZh, @Nullable String reading) {
        if (reading != null && nameZh != null) {
            return ofCompany(nameEn == null ? reading : nameEn, reading);
        }
        return new SortKeys(
                Reading.sortKey(Language.EN.choose(nameEn, nameZh)),
                Reading.sortKey(Language.ZH.choose(nameEn, nameZh)));
    }

    /** A person sorts by family name, then given name; Chinese surnames by their own readings. */
    public static SortKeys ofPerson(
            @Nullable String familyEn, @Nullable String givenEn, @Nullable String familyZh, @Nullable String givenZh) {
        return ofPerson(familyEn, givenEn, familyZh, givenZh, null);
    }

    /** As {@link #ofPerson(String, String, String, String)}, where a stored reading stands for the Chinese name's. */
    static SortKeys ofPerson(
            @Nullable String familyEn,
            @Nullable String givenEn,
            @Nullable String familyZh,
            @Nullable String givenZh,
            @Nullable String reading) {
        var zh = familyZh == null && givenZh == null
                ? null
                : reading != null
                        ? reading
                        : Reading.surname(Language.ZH.choose("", familyZh))
                                + Reading.pinyin(Language.ZH.choose("", givenZh));
        var en = familyEn == null && givenEn == null
                ? null
                : Reading.pinyin(Language.EN.choose(familyEn, "") + Language.EN.choose(givenEn, ""));
        return ofCompany(en, zh);
    }
}
