package org.qiao.reports.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.qiao.reference.Places;
import org.qiao.reports.PlaceFigures;
import org.qiao.reports.ReportWords;
import org.qiao.reports.Shades;
import org.qiao.reports.Tile;
import org.qiao.ui.Texts;

/** One country: a tile of the same size for each province or state, which leads to the list of its deals. */
class TileGrid extends Section {

    private final PlaceFigures figures;
    private final Shades shades;
    private final Places places;

    TileGrid(String country, List<Tile> tiles, PlaceFigures figures, Shades shades, Places places) {
        this.figures = figures;
        this.shades = shades;
        this.places = places;
        addClassName("panel");
        var columns = tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1;
        var grid = new Div();
        grid.addClassName("tiles");
        grid.getStyle().set("--tile-columns", String.valueOf(columns));
        grid.getElement().setAttribute("role", "group");
        grid.getElement().setAttribute("aria-label", country);
        tiles.forEach(tile -> grid.add(tile(tile)));
        add(new H2(country), grid);
    }

    private Anchor tile(Tile tile) {
        var language = Texts.language();
        var name = places.byCode(tile.code()).map(term -> term.name(language)).orElse(tile.shortName(language));
        var figure = figures.at(tile);
        var count = figure.map(found -> found.sum().count()).orElse(0L);
        var worth = figure.map(found -> ReportWords.worth(found.sum())).orElse("");
        var shown = new Anchor(figures.deals().with("site", tile.code()).link());
        shown.addClassName("tile");
        shown.getStyle().set("grid-column", String.valueOf(tile.column() + 1));
        shown.getStyle().set("grid-row", String.valueOf(tile.row() + 1));
        // A place without deals has no shade: that is not the same as deals without an amount.
        figure.filter(found -> found.sum().count() > 0)
                .ifPresent(found ->
                        shown.getElement().setAttribute("data-shade", String.valueOf(shades.of(found.worth()))));
        shown.add(part(name, "tile-name"), part(tile.shortName(language), "tile-short"));
        shown.add(part(count == 0 ? "" : ReportWords.number(count), "tile-count"), part(worth, "tile-worth"));
        var words = t("map.tile", name, count, worth).strip();
        shown.setAriaLabel(words);
        shown.setTitle(words);
        return shown;
    }

    private static Span part(String text, String style) {
        var part = new Span(text);
        part.addClassName(style);
        part.getElement().setAttribute("aria-hidden", "true");
        return part;
    }
}
