package org.qiao.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.ListRow;
import org.qiao.kernel.Qualifier;

/** One line of the list of published figures, and one point of a series. */
public record IndicatorRow(
        long id,
        @Nullable String measureEn,
        @Nullable String measureZh,
        @Nullable Long homeId,
        @Nullable Long hostId,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        BigDecimal amount,
        Unit unit,
        @Nullable String currency,
        Qualifier qualifier,
        @Nullable String printed,
        @Nullable String sourceEn,
        @Nullable String sourceZh,
        @Nullable LocalDate publishedOn,
        long officeId,
        long ownerId,
        Instant updatedAt)
        implements ListRow {

    public String measure(Language viewer) {
        return viewer.choose(measureEn, measureZh);
    }

    public String otherMeasure(Language viewer) {
        return viewer.other(measureEn, measureZh);
    }

    public String source(Language viewer) {
        return viewer.choose(sourceEn, sourceZh);
    }

    /** The last year it is of; null where the source names none. */
    public @Nullable Integer lastYear() {
        return toYear == null ? fromYear : toYear;
    }
}
