package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Land;
import org.qiao.kernel.LandUnit;
import org.qiao.kernel.Language;
import org.qiao.kernel.ListRow;
import org.qiao.kernel.Qualifier;

/** One line of the deal list and one card of the board. Title, investor and value are null where they are kept from the viewer, as is why it was closed without a win; {@code asOf} is the day on which it is looked at, null for now; {@code booked} is what its ledger entries come to where a list asks for some, by currency. */
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
        @Nullable BigDecimal valueCny,
        @Nullable BigDecimal valueUsd,
        long stageId,
        Instant stageSince,
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
        @Nullable LocalDate expectedOn,
        @Nullable Closing closing,
        @Nullable LocalDate asOf,
        List<Figure> booked)
        implements ListRow {

    DealRow(
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
            @Nullable BigDecimal valueCny,
            @Nullable BigDecimal valueUsd,
            long stageId,
            Instant stageSince,
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
            @Nullable LocalDate expectedOn,
            @Nullable ClosingReason reason,
            @Nullable Long lostToId,
            @Nullable String closingNote) {
        this(
                id,
                version,
                codeName,
                circleId,
                termsId,
                titleEn,
                titleZh,
                companyId,
                companyEn,
                companyZh,
                valueAmount,
                valueCurrency,
                valueQualifier,
                valueCny,
                valueUsd,
                stageId,
                stageSince,
                direction,
                type,
                sectorId,
                siteId,
                jobs,
                landAmount,
                landUnit,
                officeId,
                ownerId,
                updatedAt,
                expectedOn,
                Closing.of(reason, lostToId, closingNote),
                null,
                List.of());
    }

    /** The same deal as it stood at the end of a day. */
    DealRow asOf(LocalDate day, long stage, Instant since, Worth worth, @Nullable Closing why) {
        var value = worth.value();
        return new DealRow(
                id,
                version,
                codeName,
                circleId,
                termsId,
                titleEn,
                titleZh,
                companyId,
                companyEn,
                companyZh,
                value == null ? null : value.money().amount(),
                value == null ? null : value.money().currency(),
                value == null ? null : value.qualifier(),
                worth.cny(),
                worth.usd(),
                stage,
                since,
                direction,
                type,
                sectorId,
                siteId,
                jobs,
                landAmount,
                landUnit,
                officeId,
                ownerId,
                updatedAt,
                expectedOn,
                why,
                day,
                booked);
    }

    /** With what its ledger entries come to, of those that a list asks for. */
    DealRow booked(List<Figure> sums) {
        return new DealRow(
                id,
                version,
                codeName,
                circleId,
                termsId,
                titleEn,
                titleZh,
                companyId,
                companyEn,
                companyZh,
                valueAmount,
                valueCurrency,
                valueQualifier,
                valueCny,
                valueUsd,
                stageId,
                stageSince,
                direction,
                type,
                sectorId,
                siteId,
                jobs,
                landAmount,
                landUnit,
                officeId,
                ownerId,
                updatedAt,
                expectedOn,
                closing,
                asOf,
                sums);
    }

    /** The true title where the viewer may see it, else the code name. */
    public String name(Language viewer) {
        return ref().name(viewer);
    }

    public String otherName(Language viewer) {
        return viewer.other(titleEn, titleZh);
    }

    /** The investor's name in the other language where there is one. */
    public String otherCompany(Language viewer) {
        return viewer.other(companyEn, companyZh);
    }

    /** The investor's name in the viewer's language, and the other one beside it. */
    public String companies(Language viewer) {
        return viewer.both(companyEn, companyZh);
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

    /** How much land it needs or takes, as reported. */
    public @Nullable Land land() {
        return Land.of(landAmount, landUnit);
    }

    public @Nullable Figure value() {
        return Figure.of(valueAmount, valueCurrency, valueQualifier);
    }

    /** What it is worth in CNY or USD, each of its entries at the rate of its day; null where an entry has none. */
    public @Nullable Figure worth(String reporting) {
        return Figure.of(reporting.equals("CNY") ? valueCny : valueUsd, reporting, valueQualifier);
    }

    public DealRef ref() {
        return new DealRef(id, codeName, titleEn, titleZh, companyId, circleId);
    }
}
