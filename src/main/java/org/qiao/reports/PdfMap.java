package org.qiao.reports;

import java.util.List;
import org.qiao.pipeline.DealSum;
import org.qiao.reference.Places;
import org.qiao.reference.Term;
import org.qiao.reports.PdfPages.Ink;
import org.qiao.ui.Texts;

/** Draws the grids of both countries side by side, each tile with its number of deals and shaded by their worth. */
final class PdfMap {

    private static final float TILE = 34;
    private static final float GAP = 2;
    private static final float BETWEEN = 34;
    private static final float TITLE = 9;
    private static final float NAME = 7.5f;
    private static final float OTHER = 6;
    private static final float COUNT = 9;
    private static final float SAMPLE = 15;
    private static final float RIM = 0.7f;
    private static final int ROWS = 8;

    private final PdfPages pages;
    private final Tiles tiles;
    private final Places places;

    PdfMap(PdfPages pages, Tiles tiles, Places places) {
        this.pages = pages;
        this.tiles = tiles;
        this.places = places;
    }

    void draw(PlaceFigures figures) {
        var height = ROWS * (TILE + GAP);
        if (!pages.fits(TITLE * 2 + height + SAMPLE)) {
            pages.next();
        }
        pages.down(TITLE * 2);
        var shades = Shades.of(figures.tiles().stream().map(PlaceFigure::worth).toList());
        float left = PdfPages.MARGIN;
        for (var country : Tiles.COUNTRIES) {
            var grid = tiles.of(country);
            title(country, left);
            for (var tile : grid) {
                draw(tile, figures, shades, left);
            }
            left += columns(grid) * (TILE + GAP) + BETWEEN;
        }
        pages.down(height + GAP);
        legend(shades, figures.all().currency());
    }

    /** Over the grid, in both languages. */
    private void title(String country, float left) {
        var name = ReportWords.term(places, places.byCode(country).map(Term::id).orElse(null));
        pages.text(name.own(), left, pages.top() + TITLE / 2, TITLE, Ink.INK);
        var behind = left + pages.face().width(name.own(), TITLE) + TITLE / 2;
        pages.text(name.besides(), behind, pages.top() + TITLE / 2, NAME, Ink.SOFT);
    }

    /** What the shades stand for, the reader's language first. */
    private void legend(Shades shades, String currency) {
        var own = ShadeWords.of(shades, currency, Texts.language());
        var other = ShadeWords.of(shades, currency, Texts.language().opposite());
        var x = PdfPages.MARGIN;
        for (int step = 0; step < own.size(); step++) {
            shade(step, x, pages.top() - SAMPLE, SAMPLE);
            pages.text(own.get(step), x + SAMPLE + 4, pages.top() - NAME, NAME, Ink.INK);
            pages.text(other.get(step), x + SAMPLE + 4, pages.top() - SAMPLE, OTHER, Ink.SOFT);
            x += pages.width() / own.size();
        }
        pages.down(own.isEmpty() ? 0 : SAMPLE + BETWEEN / 2);
    }

    /** Deals of no known amount have a white field with a rim; no deals have a grey one. */
    private void shade(int step, float x, float y, float size) {
        pages.box(x, y, size, size, step == 0 ? Ink.SOFT : Ink.shade(step));
        if (step == 0) {
            pages.box(x + RIM, y + RIM, size - 2 * RIM, size - 2 * RIM, Ink.WHITE);
        }
    }

    private static int columns(List<Tile> grid) {
        return grid.stream().mapToInt(Tile::column).max().orElse(0) + 1;
    }

    private void draw(Tile tile, PlaceFigures figures, Shades shades, float left) {
        var figure = figures.at(tile);
        var step = figure.map(found -> shades.of(found.worth())).orElse(0);
        var count = figure.map(PlaceFigure::sum).map(DealSum::count).orElse(0L);
        var x = left + tile.column() * (TILE + GAP);
        var y = pages.top() - (tile.row() + 1) * (TILE + GAP);
        if (count > 0) {
            shade(step, x, y, TILE);
        } else {
            pages.box(x, y, TILE, TILE, Ink.PALE);
        }
        var dark = step >= 3;
        pages.text(tile.shortName(Texts.language()), x + 4, y + TILE - NAME - 3, NAME, dark ? Ink.WHITE : Ink.SOFT);
        pages.text(
                ReportWords.names(tile.shortEn(), tile.shortZh()).besides(),
                x + 4,
                y + TILE - NAME - OTHER - 4,
                OTHER,
                dark ? Ink.WHITE : Ink.SOFT);
        if (count > 0) {
            pages.text(ReportWords.number(count), x + 4, y + 5, COUNT, dark ? Ink.WHITE : Ink.INK);
        }
    }
}
