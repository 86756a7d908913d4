package org.qiao.companies;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/** A company as others link to it. */
public record CompanyRef(
        long id, @Nullable String nameEn, @Nullable String nameZh) {

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    /** The name in the other language where there is one. */
    public String otherName(Language viewer) {
        return viewer.other(nameEn, nameZh);
    }

    /** The name in the viewer's language, and the other one beside it. */
    public String names(Language viewer) {
        return viewer.both(nameEn, nameZh);
    }
}
