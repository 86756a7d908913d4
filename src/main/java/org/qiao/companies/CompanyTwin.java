package org.qiao.companies;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/** A company that may be the same as another one, as far as one line tells it. */
public record CompanyTwin(
        long id,
        @Nullable String nameEn,
        @Nullable String nameZh,
        CompanyKind kind,
        @Nullable Long placeId,
        long officeId,
        long ownerId,
        boolean archived) {

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    public String otherName(Language viewer) {
        return viewer.other(nameEn, nameZh);
    }
}
