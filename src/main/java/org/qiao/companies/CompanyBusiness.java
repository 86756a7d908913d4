package org.qiao.companies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qiao.access.OwnedRow;

/** What a company does and where: its main sector and place, and those beside. */
@MappedSuperclass
public abstract class CompanyBusiness extends OwnedRow {

    private @Nullable Long placeId;
    private @Nullable Long sectorId;

    // A select of its own, as for tags.
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "company_sector", joinColumns = @JoinColumn(name = "company_id"))
    @Column(name = "sector_id")
    private Set<Long> otherSectorIds = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "company_place", joinColumns = @JoinColumn(name = "company_id"))
    private Set<CompanyPlace> otherPlaces = new HashSet<>();

    public @Nullable Long getPlaceId() {
        return placeId;
    }

    public void setPlaceId(@Nullable Long placeId) {
        this.placeId = placeId;
    }

    public @Nullable Long getSectorId() {
        return sectorId;
    }

    public void setSectorId(@Nullable Long sectorId) {
        this.sectorId = sectorId;
    }

    /** Sectors beside the main one. */
    public Set<Long> getOtherSectorIds() {
        return Set.copyOf(otherSectorIds);
    }

    public void setOtherSectorIds(Set<Long> otherSectorIds) {
        this.otherSectorIds.retainAll(otherSectorIds);
        this.otherSectorIds.addAll(otherSectorIds);
    }

    /** Places beside the main one, always in the same order. */
    public List<CompanyPlace> getOtherPlaces() {
        return otherPlaces.stream().sorted().toList();
    }

    public void setOtherPlaces(List<CompanyPlace> otherPlaces) {
        this.otherPlaces.retainAll(Set.copyOf(otherPlaces));
        this.otherPlaces.addAll(otherPlaces);
    }

    /** Also does and has what the other one does and has. */
    void joinBusiness(CompanyBusiness other) {
        otherSectorIds.addAll(other.otherSectorIds);
        otherPlaces.addAll(other.otherPlaces);
    }

    /** The main sector is none of the further ones. */
    void tidyBusiness() {
        if (sectorId != null) {
            otherSectorIds.remove(sectorId);
        }
    }
}
