package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.LandUnit;

/** What is stored of a deal of a line, which is the same on every day that it is looked at. Titles and investor are null where they are kept from the viewer. */
record StoredDeal(
        long id,
        int version,
        @Nullable String codeName,
        @Nullable Long circleId,
        @Nullable Long termsId,
        @Nullable String titleEn,
        @Nullable String titleZh,
        @Nullable Long companyId,
        @Nullable String companyEn,
        @Nullable String companyZh,
        Direction direction,
        @Nullable DealType type,
        @Nullable Long sectorId,
        @Nullable Long siteId,
        @Nullable Integer jobs,
        @Nullable BigDecimal landAmount,
        @Nullable LandUnit landUnit,
        long officeId,
        long ownerId,
        Instant updatedAt,
        @Nullable LocalDate expectedOn) {}
