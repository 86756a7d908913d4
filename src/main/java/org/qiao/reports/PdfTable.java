package org.qiao.reports;

import java.util.ArrayList;
import java.util.List;
import org.qiao.reports.PdfPages.Ink;
import org.qiao.reports.ReportWords.Both;

/** A table over as many pages as it takes, each of which begins with its head. A row stays on one page. */
final class PdfTable {

    /** @param share of the paper's width */
    record Column(Both head, float share, boolean right) {
        Column(Both head, float share) {
            this(head, share, false);
        }
    }

    /** @param below lighter, under the text */
    record Cell(String text, String below) {
        Cell(String text) {
            this(text, "");
        }
    }

    private record Line(String text, Ink ink, float size) {}

    private static final float SIZE = 7.5f;
    private static final float LEAD = 1.35f;
    private static final float PAD = 4;

    /** A cell that says more is cut, with a sign that it was. */
    private static final int MOST_LINES = 14;

    private final PdfPages pages;
    private final List<Column> columns;
    private final float all;
    private final List<List<Line>> head;

    PdfTable(PdfPages pages, List<Column> columns) {
        this.pages = pages;
        this.columns = columns;
        this.all = (float) columns.stream().mapToDouble(Column::share).sum();
        pages.down(PAD);
        head = head();
        if (!pages.fits(3 * height(head))) {
            pages.next();
        }
        draw(head, true);
    }

    private List<List<Line>> head() {
        return columns.stream()
                .map(column -> lines(new Cell(column.head().own(), column.head().other()), column, Ink.SOFT))
                .toList();
    }

    void row(List<Cell> cells) {
        var lines = new ArrayList<List<Line>>();
        for (int i = 0; i < cells.size(); i++) {
            lines.add(lines(cells.get(i), columns.get(i), Ink.INK));
        }
        if (!pages.fits(height(lines))) {
            pages.next();
            draw(head, true);
        }
        draw(lines, false);
    }

    private float points(Column column) {
        return pages.width() * column.share() / all;
    }

    private List<Line> lines(Cell cell, Column column, Ink ink) {
        var room = points(column) - 2 * PAD;
        var lines = new ArrayList<Line>();
        add(lines, cell.text(), ink, SIZE, room);
        add(lines, cell.below(), Ink.SOFT, SIZE - 0.5f, room);
        if (lines.size() > MOST_LINES) {
            lines.subList(MOST_LINES - 1, lines.size()).clear();
            lines.add(new Line("…", Ink.SOFT, SIZE));
        }
        return lines;
    }

    private void add(List<Line> lines, String text, Ink ink, float size, float room) {
        if (!text.isEmpty()) {
            pages.face().lines(text, size, room).forEach(line -> lines.add(new Line(line, ink, size)));
        }
    }

    private static float height(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * SIZE * LEAD + PAD;
    }

    private void draw(List<List<Line>> cells, boolean head) {
        var height = height(cells);
        var x = PdfPages.MARGIN;
        if (head) {
            pages.box(x, pages.top() - height, pages.width(), height, Ink.PALE);
        }
        for (int i = 0; i < cells.size(); i++) {
            var column = columns.get(i);
            var y = pages.top() - SIZE * LEAD;
            for (var line : cells.get(i)) {
                var at = column.right()
                        ? x + points(column) - PAD - pages.face().width(line.text(), line.size())
                        : x + PAD;
                pages.text(line.text(), at, y, line.size(), line.ink());
                y -= SIZE * LEAD;
            }
            x += points(column);
        }
        pages.down(height);
        pages.rule(pages.top());
    }
}
