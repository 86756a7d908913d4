package org.qiao.companies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.ListRow;

/** One line of the company list. */
public record CompanyRow(
        long id,
        @Nullable String nameEn,
        @Nullable String nameZh,
        CompanyKind kind,
        @Nullable Long sectorId,
        @Nullable Long placeId,
        long ownerId,
        long officeId,
        Instant updatedAt)
        implements ListRow {

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    public String otherName(Language viewer) {
        return viewer.other(nameEn, nameZh);
    }
}
