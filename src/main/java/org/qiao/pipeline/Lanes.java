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
        var terms = filter.traits().terms();
        return terms.exactly() || terms.sectorIds().isEmpty()
                ? filter
                : filter.with(filter.traits().in(exactly(terms, sectors.within(terms.sectorIds()))));
    }

    private DealFilter lane(Dimension dimension, DealFilter filter, @Nullable Object key) {
        var traits = filter.traits();
        return filter.with(
                switch (dimension) {
                    case OWNER ->
                        traits.of(new DealFilter.Whose(
                                List.of(id(key)), traits.whose().officeIds()));
                    case OFFICE -> traits.of(new DealFilter.Whose(traits.whose().ownerIds(), List.of(id(key))));
                    case DIRECTION -> traits.going((Direction) Objects.requireNonNull(key));
                    case SECTOR -> traits.in(exactly(traits.terms(), sectors(traits.terms(), key)));
                    default -> throw new IllegalArgumentException("No lanes by " + dimension);
                });
    }

    private static long id(@Nullable Object key) {
        return (Long) Objects.requireNonNull(key);
    }

    /** Of the sectors that the board is filtered by, those of the lane. */
    private Collection<Long> sectors(DealFilter.Terms terms, @Nullable Object key) {
        if (key == null) {
            return Set.of(DealFilter.NONE);
        }
        var lane = new HashSet<>(sectors.within(id(key)));
        if (!terms.sectorIds().isEmpty()) {
            lane.retainAll(terms.sectorIds());
        }
        return lane;
    }

    /** In these sectors only, and where the board is filtered by places, in them. */
    private DealFilter.Terms exactly(DealFilter.Terms terms, Collection<Long> only) {
        var sites = terms.exactly() || terms.siteIds().isEmpty() ? terms.siteIds() : places.within(terms.siteIds());
        return new DealFilter.Terms(only, sites, true, terms.mainly());
    }
}
