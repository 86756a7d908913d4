package org.qiao.reports;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealGroup;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.DealSums;
import org.qiao.pipeline.Dimension;
import org.qiao.reference.Places;
import org.springframework.stereotype.Service;

/**
 * Counts deals by the province or state of their host place. A deal without one is counted beside the map, and a figure is
 * that of the list it leads to.
 */
@Service
@RolesAllowed(Permission.DEAL_READ)
public class PlaceMap {

    private static final Comparator<PlaceFigure> MOST_FIRST =
            Comparator.comparing((PlaceFigure figure) -> figure.sum().count()).reversed();

    private final DealSums sums;
    private final DealLists lists;
    private final Places places;
    private final Map<String, Tile> tiles;

    PlaceMap(DealSums sums, DealLists lists, Places places, Tiles tiles) {
        this.sums = sums;
        this.lists = lists;
        this.places = places;
        this.tiles = tiles.all().stream().collect(Collectors.toMap(Tile::code, Function.identity()));
    }

    /**
     * The deals of that list by place; what the list asks of places is left aside.
     *
     * @param reporting what converted totals are in, CNY or USD
     */
    public PlaceFigures of(DealAddress asked, String reporting) {
        var deals = asked.without("site", "exactly");
        var filter = lists.filter(deals.query());
        var found = sums.by(Dimension.PLACE, filter, reporting).stream()
                .map(group -> figure(group, deals))
                .sorted(MOST_FIRST)
                .toList();
        return new PlaceFigures(
                sums.of(filter, reporting),
                deals,
                found.stream().filter(figure -> figure.tile() != null).toList(),
                found.stream().filter(figure -> figure.tile() == null).toList());
    }

    private PlaceFigure figure(DealGroup group, DealAddress deals) {
        var place = places.find((@Nullable Long) group.key()).orElse(null);
        if (place == null) {
            return new PlaceFigure(null, null, group.sum(), deals.with("site", "none"));
        }
        var there = deals.with("site", place.code());
        return new PlaceFigure(
                place,
                tiles.get(place.code()),
                group.sum(),
                // Of a country only what is not known any closer: its provinces have figures of their own.
                place.path().size() == 1 ? there.with("exactly", "1") : there);
    }
}
