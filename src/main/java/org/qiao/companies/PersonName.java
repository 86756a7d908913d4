package org.qiao.companies;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/** How a name in two scripts is written for a reader: 罗军 in Chinese, {@code Jun Luo} in the person's own English order. */
final class PersonName {

    private PersonName() {}

    static String of(
            @Nullable String familyEn,
            @Nullable String givenEn,
            @Nullable String familyZh,
            @Nullable String givenZh,
            NameOrder order,
            Language viewer) {
        var zh = text(familyZh) + text(givenZh);
        var en = (order == NameOrder.FAMILY_FIRST
                        ? text(familyEn) + " " + text(givenEn)
                        : text(givenEn) + " " + text(familyEn))
                .strip();
        return viewer.choose(en, zh);
    }

    /** As a list sorted by family name shows it: {@code Luo, Jun}, and 罗军 where the reader reads Chinese. */
    static String listed(
            @Nullable String familyEn,
            @Nullable String givenEn,
            @Nullable String familyZh,
            @Nullable String givenZh,
            NameOrder order,
            Language viewer) {
        var zh = text(familyZh) + text(givenZh);
        var chinese = viewer == Language.ZH && !zh.isEmpty();
        return chinese || familyEn == null || givenEn == null
                ? of(familyEn, givenEn, familyZh, givenZh, order, viewer)
                : familyEn + ", " + givenEn;
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
