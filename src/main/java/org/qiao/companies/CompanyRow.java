package org.qiao.companies;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.ListRow;
import org.qiao.kernel.Money;

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
        Instant updatedAt,
        Facts facts)
        implements ListRow {

    /**
     * What is known of it beside its names.
     *
     * @param parent the company that it is part of; without a name where the viewer may not see that one, null where there is none
     */
    public record Facts(
            @Nullable String uscc,
            @Nullable String ein,
            @Nullable CompanyRef parent,
            @Nullable Money capital,
            @Nullable Integer foundedYear,
            @Nullable String phone) {}

    CompanyRow(
            long id,
            @Nullable String nameEn,
            @Nullable String nameZh,
            CompanyKind kind,
            @Nullable Long sectorId,
            @Nullable Long placeId,
            long ownerId,
            long officeId,
            Instant updatedAt,
            @Nullable String uscc,
            @Nullable String ein,
            @Nullable Long parentId,
            @Nullable String parentEn,
            @Nullable String parentZh,
            @Nullable BigDecimal capitalAmount,
            @Nullable String capitalCurrency,
            @Nullable Integer foundedYear,
            @Nullable String phone) {
        this(
                id,
                nameEn,
                nameZh,
                kind,
                sectorId,
                placeId,
                ownerId,
                officeId,
                updatedAt,
                new Facts(
                        uscc,
                        ein,
                        parentId == null ? null : new CompanyRef(parentId, parentEn, parentZh),
                        capitalAmount == null || capitalCurrency == null
                                ? null
                                : new Money(capitalAmount, capitalCurrency),
                        foundedYear,
                        phone));
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    public String otherName(Language viewer) {
        return viewer.other(nameEn, nameZh);
    }
}
