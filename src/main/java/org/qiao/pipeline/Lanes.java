package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cuts what a board shows into swim lanes, which overlap nowhere. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class Lanes {

    /** What a board can be cut by. */
    public static final List<Dimension> CHOICES =
            List.of(Dimension.OWNER, Dimension.OFFICE, Dimension.SECTOR, Dimension.DIRECTION);

    private final DealSums sums;
    private final Sectors sectors;
    private final Places places;
    private final PipelineBook pipelines;

    Lanes(DealSums sums, Sectors sectors, Places places, PipelineBook pipelines) {
        this.sums = sums;
        this.sectors = sectors;
        this.places = places;
        this.pipelines = pipelines;
    }

    /**
     * Those that have an open deal, the fullest first; closed deals stand in them too, but make no lane of their own. A deal
     * stands in the lane of its first sector; a board filtered by sectors is then filtered by that one alone.
     *
     * @param filter of a board
     */
    public List<Lane> of(Dimension dimension, DealFilter filter) {
        var asked = dimension == Dimension.SECTOR ? byFirstSector(filter) : filter;
        return sums.by(dimension, asked.inStages(pipelines.open()), "CNY").stream()
                .map(group -> new Lane(
                        group.key(),
                        lane(dimension, asked, group.key()),
                        group.sum().count()))
                .sorted(Comparator.comparingLong(Lane::count).reversed())
                .toList();
    }

    private DealFilter byFirstSector(DealFilter filter) {
        var traits = filter.traits();
        return traits.exactly() || traits.sectorIds().isEmpty()
                ? filter
                : filter.with(traits.exactly(sectors.within(traits.sectorIds()), within(traits)));
    }

    private DealFilter lane(Dimension dimension, DealFilter filter, @Nullable Object key) {
        var traits = filter.traits();
        return filter.with(
                switch (dimension) {
                    case OWNER -> traits.ofOwner(id(key));
                    case OFFICE -> traits.ofOffice(id(key));
                    case DIRECTION -> traits.going((Direction) Objects.requireNonNull(key));
                    case SECTOR -> traits.exactly(sectors(traits, key), within(traits));
                    default -> throw new IllegalArgumentException("No lanes by " + dimension);
                });
    }

    private static long id(@Nullable Object key) {
        return (Long) Objects.requireNonNull(key);
    }

    /** Of the sectors that the board is filtered by, those of the lane. */
    private Collection<Long> sectors(DealFilter.Traits traits, @Nullable Object key) {
        if (key == null) {
            return Set.of(DealFilter.NONE);
        }
        var lane = new HashSet<>(sectors.within(id(key)));
        if (!traits.sectorIds().isEmpty()) {
            lane.retainAll(traits.sectorIds());
        }
        return lane;
    }

    private Collection<Long> within(DealFilter.Traits traits) {
        return traits.exactly() || traits.siteIds().isEmpty() ? traits.siteIds() : places.within(traits.siteIds());
    }
}
