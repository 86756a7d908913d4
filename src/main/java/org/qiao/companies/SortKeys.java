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
            var syllables = reading.replace('\'', ' ');
            return ofCompany(nameEn == null ? syllables : nameEn, syllables);
        }
        return new SortKeys(
                Reading.sortKey(Language.EN.choose(nameEn, nameZh)),
                Reading.sortKey(Language.ZH.choose(nameEn, nameZh)));
    }

    /**
     * A person sorts by family name, then given name; Chinese surnames by their own readings. A space between the two puts
     * every Li before the first Lim; within each the letters count, as libraries have it for people: Van Dyke is sought among
     * Vandyke, and a given name of two syllables is one word in pinyin.
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
        var zh = reading == null || computed.isEmpty() ? computed : read(reading);
        return new SortKeys(en.isEmpty() ? zh : en, zh.isEmpty() ? en : zh);
    }

    /** Of a stored reading the first word is the family name. */
    private static String read(String reading) {
        var words = reading.strip().split("\\s+", 2);
        return together(Reading.pinyin(words[0]), words.length == 1 ? null : words[1]);
    }

    private static String together(String family, @Nullable String given) {
        var reading = (family + " " + (given == null ? "" : Reading.pinyin(given))).strip();
        return PlainText.cut(reading, LENGTH);
    }
}
