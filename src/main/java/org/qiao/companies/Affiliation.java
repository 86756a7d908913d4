package org.qiao.companies;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/** A person's role at a company, from a day to a day, both included; an open end is a present role. */
@Embeddable
public class Affiliation {

    @NotNull
    private @Nullable Long companyId;

    @Size(max = 200)
    private @Nullable String titleEn;

    @Size(max = 200)
    private @Nullable String titleZh;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected Affiliation() {}

    public Affiliation(long companyId, @Nullable String titleEn, @Nullable String titleZh) {
        this.companyId = companyId;
        this.titleEn = titleEn;
        this.titleZh = titleZh;
    }

    Affiliation(
            long companyId,
            @Nullable String titleEn,
            @Nullable String titleZh,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(companyId, titleEn, titleZh);
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** The same role from and to those days, both included; null is open. */
    public Affiliation during(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Affiliation(companyId(), titleEn, titleZh, from, to);
    }

    /** The same role at another company. */
    Affiliation at(long otherCompany) {
        return new Affiliation(otherCompany, titleEn, titleZh, validFrom, validTo);
    }

    Affiliation until(LocalDate lastDay) {
        return during(validFrom, lastDay);
    }

    /** Whether the person has the role on that day. */
    public boolean isPresent(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }

    public long companyId() {
        return Objects.requireNonNull(companyId);
    }

    public String title(Language viewer) {
        return viewer.choose(titleEn, titleZh);
    }

    public @Nullable String getTitleEn() {
        return titleEn;
    }

    public @Nullable String getTitleZh() {
        return titleZh;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Affiliation a
                && Objects.equals(companyId, a.companyId)
                && Objects.equals(titleEn, a.titleEn)
                && Objects.equals(titleZh, a.titleZh)
                && Objects.equals(validFrom, a.validFrom)
                && Objects.equals(validTo, a.validTo);
    }

    @Override
    public int hashCode() {
        return Objects.hash(companyId, titleEn, titleZh);
    }

    /** For the audit log. */
    @Override
    public String toString() {
        return "company " + companyId + (titleEn == null ? "" : " " + titleEn) + (titleZh == null ? "" : " " + titleZh)
                + (validFrom == null ? "" : " from " + validFrom) + (validTo == null ? "" : " to " + validTo);
    }
}
