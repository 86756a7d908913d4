package org.qiao.companies;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/** A person as others link to one. */
public record PersonRef(
        long id,
        @Nullable String familyEn,
        @Nullable String givenEn,
        @Nullable String familyZh,
        @Nullable String givenZh,
        NameOrder orderEn) {

    public String name(Language viewer) {
        return PersonName.of(familyEn, givenEn, familyZh, givenZh, orderEn, viewer);
    }

    /** The name in the other language where it differs from {@link #name}. */
    public String otherName(Language viewer) {
        return viewer.other(name(Language.EN), name(Language.ZH));
    }

    /** The name in the viewer's language, and the other one beside it. */
    public String names(Language viewer) {
        return viewer.both(name(Language.EN), name(Language.ZH));
    }
}
