package org.qiao.approvals;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import org.qiao.access.Audited;
import org.qiao.kernel.KeptRow;
import org.qiao.pipeline.Direction;

/** A run of steps that one country may ask of deals of certain directions. It is a list that an admin keeps. */
@Entity
@Audited
public class TrackTemplate extends KeptRow {

    @NotBlank
    @Size(max = 60)
    private String country = "";

    @NotNull
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "track_direction", joinColumns = @JoinColumn(name = "template_id"))
    @Column(name = "direction")
    @Enumerated(EnumType.STRING)
    private Set<Direction> directions = EnumSet.noneOf(Direction.class);

    @NotNull
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "track_required", joinColumns = @JoinColumn(name = "template_id"))
    @Column(name = "direction")
    @Enumerated(EnumType.STRING)
    private Set<Direction> requiredFor = EnumSet.noneOf(Direction.class);

    private boolean mayBeNone;

    /** The code of the country whose authorities decide and whose working days count. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** The deals that may need it. */
    public Set<Direction> getDirections() {
        return directions;
    }

    public void setDirections(Set<Direction> directions) {
        this.directions = directions;
    }

    /** The deals of which every one needs it: where they have it not, what its steps keep back is kept back. */
    public Set<Direction> getRequiredFor() {
        return requiredFor;
    }

    public void setRequiredFor(Set<Direction> requiredFor) {
        this.requiredFor = requiredFor;
    }

    /** Whether a deal may be said to need nothing of it. */
    public boolean isMayBeNone() {
        return mayBeNone;
    }

    public void setMayBeNone(boolean mayBeNone) {
        this.mayBeNone = mayBeNone;
    }
}
