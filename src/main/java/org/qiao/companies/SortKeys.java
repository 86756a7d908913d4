package org.qiao.companies;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.PlainText;
import org.qiao.search.Reading;

/** What lists sort by: letters in English, pinyin in Chinese, each with the other as stand-in. */
public record SortKeys(String en, String zh) {

    private static final int LENGTH = 120;

    /** A company sorts by its primary names, a deal by its titles. */
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

    /**
     * A person sorts by family name, then given name; Chinese surnames by their own readings. A space between the two puts
     * every Li before the first Lim.
     */
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
        var en = together(familyEn == null ? "" : Reading.pinyin(familyEn), givenEn);
        var computed = together(familyZh == null ? "" : Reading.surname(familyZh), givenZh);
        var zh = reading == null || computed.isEmpty() ? computed : Reading.sortKey(reading);
        return new SortKeys(en.isEmpty() ? zh : en, zh.isEmpty() ? en : zh);
    }

    private static String together(String family, @Nullable String given) {
        var reading = (family + " " + (given == null ? "" : Reading.pinyin(given))).strip();
        return PlainText.cut(reading, LENGTH);
    }
}
