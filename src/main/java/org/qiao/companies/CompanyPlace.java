package org.qiao.companies;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Comparator;

/** A place where a company is, and what it has there. */
@Embeddable
public class CompanyPlace implements Comparable<CompanyPlace> {

    private static final Comparator<CompanyPlace> ORDER =
            Comparator.comparing(CompanyPlace::placeId).thenComparing(CompanyPlace::kind);

    private long placeId;

    @Enumerated(EnumType.STRING)
    private PlaceUse kind = PlaceUse.OFFICE;

    protected CompanyPlace() {}

    public CompanyPlace(long placeId, PlaceUse kind) {
        this.placeId = placeId;
        this.kind = kind;
    }

    public long placeId() {
        return placeId;
    }

    public PlaceUse kind() {
        return kind;
    }

    /** Reads back what {@link #toString} wrote. */
    static CompanyPlace parse(String text) {
        var parts = text.split(" ");
        return new CompanyPlace(Long.parseLong(parts[1]), PlaceUse.valueOf(parts[2]));
    }

    @Override
    public int compareTo(CompanyPlace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompanyPlace place && placeId == place.placeId && kind == place.kind;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(placeId) * 31 + kind.hashCode();
    }

    /** For the audit log and for the record of a merge. */
    @Override
    public String toString() {
        return "place " + placeId + " " + kind;
    }
}
