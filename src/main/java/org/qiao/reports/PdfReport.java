package org.qiao.reports;

import static org.qiao.reports.ReportWords.both;
import static org.qiao.reports.ReportWords.names;
import static org.qiao.ui.Texts.t;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reports.PdfPages.Ink;
import org.qiao.reports.PdfTable.Cell;
import org.qiao.reports.PdfTable.Column;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** Sets the pipeline report as a PDF: what it is about, the sums, the map, the published figures, and line by line the deals. */
@Component
class PdfReport {

    private static final float TITLE = 20;
    static final float SECTION = 12;
    private static final float TEXT = 9;

    /** The head of a table and its first rows, in points. */
    static final float KEPT = 90;

    private final ReportFont font;
    private final ReportLines lines;
    private final Tiles tiles;
    private final Places places;
    private final Sectors sectors;

    PdfReport(ReportFont font, ReportLines lines, Tiles tiles, Places places, Sectors sectors) {
        this.font = font;
        this.lines = lines;
        this.tiles = tiles;
        this.places = places;
        this.sectors = sectors;
    }

    /** @return how many deals are in it */
    int write(ReportFacts facts, OutputStream out) {
        var face = new PdfFace(font.load());
        var title = both("report.title");
        var foot = title.line() + " · " + ReportWords.period(facts.ask()) + " · " + t("report.confidential");
        try (var pages = new PdfPages(out, face, title.line(), foot)) {
            pages.heading(title, TITLE, KEPT);
            for (var line : ReportHead.lines(facts)) {
                pages.paragraph(line, TEXT, Ink.INK);
            }
            var note = both("report.note");
            pages.paragraph(note.own(), TEXT - 1, Ink.SOFT);
            pages.paragraph(note.other(), TEXT - 1, Ink.SOFT);
            happened(pages, facts);
            stages(pages, facts);
            map(pages, facts);
            published(pages, facts);
            return deals(pages, facts);
        }
    }

    private static void happened(PdfPages pages, ReportFacts facts) {
        pages.heading(both("report.happened"), SECTION, KEPT);
        var table = new PdfTable(pages, List.of(what(), count(), amounts(), converted()));
        facts.happened().forEach((what, sum) -> {
            var word = both(Texts.key(what));
            table.row(List.of(
                    new Cell(word.own(), word.other()),
                    new Cell(ReportWords.number(sum.count())),
                    new Cell(ReportWords.amounts(sum)),
                    new Cell(ReportWords.converted(sum))));
        });
    }

    private static Column what() {
        return new Column(both("report.what"), 3);
    }

    private static Column count() {
        return new Column(both("report.deals.count"), 1.2f, true);
    }

    private static Column amounts() {
        return new Column(both("report.sums"), 5);
    }

    private static Column converted() {
        return new Column(both("report.total"), 4);
    }

    private static void stages(PdfPages pages, ReportFacts facts) {
        for (var pipeline : facts.pipelines()) {
            var ref = pipeline.pipeline();
            pages.heading(names(ref.nameEn(), ref.nameZh()), SECTION, KEPT);
            var table =
                    new PdfTable(pages, List.of(new Column(both("deal.stage"), 3), count(), amounts(), converted()));
            for (var stage : pipeline.stages()) {
                var known = stage.stage();
                var name = known == null ? both("review.stage.gone") : names(known.nameEn(), known.nameZh());
                table.row(List.of(
                        new Cell(name.own(), name.other()),
                        new Cell(ReportWords.number(stage.sum().count())),
                        new Cell(ReportWords.amounts(stage.sum())),
                        new Cell(ReportWords.converted(stage.sum()))));
            }
            var all = both("report.all");
            table.row(List.of(
                    new Cell(all.own(), all.other()),
                    new Cell(ReportWords.number(pipeline.all().count())),
                    new Cell(ReportWords.amounts(pipeline.all())),
                    new Cell(ReportWords.converted(pipeline.all()))));
        }
    }

    private void map(PdfPages pages, ReportFacts facts) {
        pages.next();
        pages.heading(both("map.title"), SECTION, KEPT);
        pages.paragraph(t("map.explain"), TEXT - 1, Ink.SOFT);
        pages.down(SECTION);
        new PdfMap(pages, tiles, places).draw(facts.places());
        var table = new PdfTable(pages, List.of(new Column(both("deal.site"), 3), count(), amounts(), converted()));
        for (var figure : facts.places().every()) {
            var place = figure.place();
            var name = place == null ? both("map.nowhere") : names(place.nameEn(), place.nameZh());
            table.row(List.of(
                    new Cell(name.own(), name.other()),
                    new Cell(ReportWords.number(figure.sum().count())),
                    new Cell(ReportWords.amounts(figure.sum())),
                    new Cell(ReportWords.converted(figure.sum()))));
        }
    }

    private void published(PdfPages pages, ReportFacts facts) {
        if (facts.published().isEmpty()) {
            return;
        }
        pages.heading(both("indicators.title"), SECTION, KEPT);
        pages.paragraph(t("report.published.note"), TEXT - 1, Ink.SOFT);
        var table = new PdfTable(
                pages,
                List.of(
                        new Column(both("indicator.measure"), 4),
                        new Column(both("indicator.period"), 1.2f),
                        new Column(both("indicator.value"), 2.4f),
                        new Column(both("indicator.source"), 5)));
        var language = Texts.language();
        for (var row : facts.published()) {
            table.row(List.of(
                    new Cell(row.measure(language), row.otherMeasure(language)),
                    new Cell(ReportWords.years(row)),
                    new Cell(ReportWords.value(row)),
                    new Cell(row.source(language), row.printed() == null ? "" : t("ui.quoted", row.printed()))));
        }
    }

    private int deals(PdfPages pages, ReportFacts facts) {
        pages.next();
        pages.heading(both("report.deals"), SECTION, KEPT);
        var columns = new ArrayList<>(List.of(
                new Column(both("deal.title"), 4.2f),
                new Column(both("deal.stage"), 2),
                new Column(both("deal.owner"), 1.8f),
                new Column(both("report.sector"), 2.4f),
                new Column(both("deal.site"), 2.1f),
                new Column(both("report.reported"), 3.4f),
                new Column(both("ledger.source"), 2.6f)));
        if (!facts.isOver()) {
            columns.add(new Column(both("report.next"), 2.5f));
        }
        var table = new PdfTable(pages, columns);
        return lines.each(facts, line -> table.row(cells(line, facts.isOver())));
    }

    private List<Cell> cells(ReportLine line, boolean over) {
        var deal = line.deal();
        var stage = line.stage();
        var next = line.next();
        var standing = stage == null ? both("review.stage.gone") : names(stage.nameEn(), stage.nameZh());
        var direction = both(Texts.key(deal.direction()));
        var sector = ReportWords.term(sectors, line.sectorId());
        var place = ReportWords.place(places, line.siteId());
        var cells = new ArrayList<Cell>();
        cells.add(new Cell(ReportWords.name(deal), lines(ReportWords.below(deal))));
        cells.add(new Cell(standing.own(), lines(List.of(standing.besides(), Formats.day(line.since())))));
        cells.add(new Cell(
                line.owner().own(),
                lines(List.of(line.owner().besides(), line.office().line()))));
        cells.add(new Cell(
                lines(List.of(direction.own(), sector.own())), lines(List.of(direction.besides(), sector.besides()))));
        cells.add(new Cell(place.own(), place.besides()));
        cells.add(new Cell(
                line.isConfidential()
                        ? both("deal.confidential").line()
                        : line.amounts().isEmpty()
                                ? t("report.unknown.one")
                                : String.join("\n", ReportWords.reported(line.amounts()))));
        cells.add(new Cell("", ReportWords.sources(line.amounts())));
        if (!over) {
            cells.add(next == null ? new Cell("") : new Cell(next.title(), Formats.day(next.dueOn())));
        }
        return cells;
    }

    private static String lines(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
