package org.qiao.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealSum;

/**
 * Deals by where they lie. Each deal is in exactly one of the figures.
 *
 * @param all everything that was asked for
 * @param tiles those of provinces and states that have any
 * @param elsewhere those that lie in a country as a whole, or in a third country, or nowhere
 */
public record PlaceFigures(DealSum all, DealAddress deals, List<PlaceFigure> tiles, List<PlaceFigure> elsewhere) {

    public Optional<PlaceFigure> at(Tile tile) {
        return tiles.stream().filter(figure -> tile.equals(figure.tile())).findFirst();
    }

    /** All of them, those of the grids first. */
    public List<PlaceFigure> every() {
        return Stream.concat(tiles.stream(), elsewhere.stream()).toList();
    }
}
