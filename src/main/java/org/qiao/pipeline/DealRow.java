package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.ListRow;

/** One line of the deal list and one card of the board. Title, investor and value are null where they are kept from the viewer. */
public record DealRow(
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
        @Nullable BigDecimal valueAmount,
        @Nullable String valueCurrency,
        @Nullable Qualifier valueQualifier,
        long stageId,
        Instant stageSince,
        Direction direction,
        @Nullable DealType type,
        @Nullable Long sectorId,
        @Nullable Long siteId,
        @Nullable Integer jobs,
        long officeId,
        long ownerId,
        Instant updatedAt)
        implements ListRow {

    /** The true title where the viewer may see it, else the code name. */
    public String name(Language viewer) {
        return ref().name(viewer);
    }

    public String otherName(Language viewer) {
        return viewer.other(titleEn, titleZh);
    }

    public String company(Language viewer) {
        return viewer.choose(companyEn, companyZh);
    }

    public boolean isConfidential() {
        return circleId != null;
    }

    /** Whether title, investor and money are kept from this viewer. */
    public boolean isMasked() {
        return termsId == null;
    }

    public @Nullable Figure value() {
        return Figure.of(valueAmount, valueCurrency, valueQualifier);
    }

    public DealRef ref() {
        return new DealRef(id, codeName, titleEn, titleZh, companyId, circleId);
    }
}
