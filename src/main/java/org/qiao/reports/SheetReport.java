package org.qiao.reports;

import static org.qiao.reports.ReportWords.both;
import static org.qiao.reports.ReportWords.names;
import static org.qiao.ui.Texts.t;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.qiao.indicators.IndicatorText;
import org.qiao.kernel.Language;
import org.qiao.lists.ExportAmount;
import org.qiao.lists.ExportPage;
import org.qiao.pipeline.DealSum;
import org.qiao.pipeline.Figure;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** Writes the pipeline report as a spreadsheet, a sheet for each of its parts, with days and numbers to reckon with. */
@Component
class SheetReport {

    private static final int FLUSH_AFTER = 1000;

    private final ReportLines lines;
    private final Places places;
    private final Sectors sectors;

    SheetReport(ReportLines lines, Places places, Sectors sectors) {
        this.lines = lines;
        this.places = places;
        this.sectors = sectors;
    }

    /** @return how many deals are in it */
    int write(ReportFacts facts, OutputStream out) {
        try (var book = new Workbook(out, "Qiao", "1.0")) {
            var about = new ExportPage(
                    book, t("report.about"), List.of(both("report.title").line()));
            ReportHead.lines(facts).forEach(line -> about.add(List.of(line)));
            about.add(List.of(both("report.note").own()));
            about.add(List.of(both("report.note").other()));
            about.finish();
            sums(book, facts);
            published(book, facts);
            return deals(book, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sums(Workbook book, ReportFacts facts) throws IOException {
        var happened = new ExportPage(book, t("report.happened"), heads("report.what", facts));
        facts.happened()
                .forEach((what, sum) -> happened.add(cells(both(Texts.key(what)).line(), sum, facts)));
        happened.finish();
        var stages = new ExportPage(book, t("report.stages"), heads("deal.stage", facts));
        for (var pipeline : facts.pipelines()) {
            var ref = pipeline.pipeline();
            stages.add(cells(names(ref.nameEn(), ref.nameZh()).line(), pipeline.all(), facts));
            pipeline.stages().forEach(stage -> {
                var known = stage.stage();
                stages.add(cells(
                        known == null
                                ? t("review.stage.gone")
                                : names(known.nameEn(), known.nameZh()).line(),
                        stage.sum(),
                        facts));
            });
        }
        stages.finish();
        var map = new ExportPage(book, t("map.title"), heads("deal.site", facts));
        facts.places().every().forEach(figure -> {
            var place = figure.place();
            map.add(cells(
                    place == null
                            ? t("map.nowhere")
                            : names(place.nameEn(), place.nameZh()).line(),
                    figure.sum(),
                    facts));
        });
        map.finish();
    }

    private static List<String> heads(String what, ReportFacts facts) {
        var heads = new ArrayList<String>();
        heads.add(both(what).line());
        heads.add(both("report.deals.count").line());
        heads.addAll(facts.currencies());
        heads.add(both("report.unknown.head").line());
        heads.add(both("report.total").line());
        return heads;
    }

    private static List<?> cells(String what, DealSum sum, ReportFacts facts) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(what);
        cells.add(sum.count());
        facts.currencies().forEach(currency -> cells.add(amount(sum.in(currency))));
        cells.add(sum.unknown());
        cells.add(ReportWords.converted(sum));
        return cells;
    }

    private static @Nullable ExportAmount amount(@Nullable Figure figure) {
        return figure == null
                ? null
                : ExportAmount.of(figure.money().amount(), Formats.qualified(figure.qualifier(), "{0}"));
    }

    private static void published(Workbook book, ReportFacts facts) throws IOException {
        if (facts.published().isEmpty()) {
            return;
        }
        var page = new ExportPage(
                book,
                t("indicators.title"),
                List.of(
                        both("indicator.measure").line(),
                        both("indicator.period").line(),
                        both("indicator.value").line(),
                        both("indicator.printed").line(),
                        both("indicator.source").line()));
        for (var row : facts.published()) {
            page.add(Arrays.asList(
                    names(row.measureEn(), row.measureZh()).line(),
                    ReportWords.years(row),
                    IndicatorText.exported(row),
                    row.printed(),
                    row.source(Texts.language())));
        }
        page.finish();
    }

    private int deals(Workbook book, ReportFacts facts) throws IOException {
        var page = new ExportPage(book, t("report.deals"), heads(facts.isOver()));
        var written = new int[1];
        var count = lines.each(facts, line -> {
            page.add(cells(line, facts.isOver()));
            if (++written[0] % FLUSH_AFTER == 0) {
                flush(page);
            }
        });
        page.flush();
        return count;
    }

    private static void flush(ExportPage page) {
        try {
            page.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> heads(boolean over) {
        var keys = new ArrayList<>(List.of(
                "deal.title.en",
                "deal.title.zh",
                "deal.company",
                "deal.stage",
                "deal.since",
                "deal.owner",
                "deal.office",
                "deal.direction",
                "deal.sector",
                "deal.site",
                "deal.value",
                "deal.currency",
                "report.reported",
                "ledger.source"));
        if (!over) {
            keys.addAll(List.of("report.next", "report.next.due"));
        }
        return keys.stream().map(key -> both(key).line()).toList();
    }

    private List<?> cells(ReportLine line, boolean over) {
        var deal = line.deal();
        var stage = line.stage();
        var next = line.next();
        var hidden = line.isConfidential();
        var value = line.value();
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(
                hidden ? ReportWords.name(deal) : Language.EN.choose(deal.titleEn(), null),
                hidden ? "" : Language.ZH.choose(null, deal.titleZh()),
                (hidden ? both("deal.confidential") : names(deal.companyEn(), deal.companyZh())).line(),
                (stage == null ? both("review.stage.gone") : names(stage.nameEn(), stage.nameZh())).line(),
                line.since(),
                line.owner().line(),
                line.office().line(),
                both(Texts.key(deal.direction())).line(),
                ReportWords.term(sectors, line.sectorId()).line(),
                ReportWords.place(places, line.siteId()).line(),
                amount(value),
                value == null ? "" : value.money().currency(),
                String.join("; ", ReportWords.reported(line.amounts())),
                ReportWords.sources(line.amounts())));
        if (!over) {
            cells.add(next == null ? "" : next.title());
            cells.add(next == null ? null : next.dueOn());
        }
        return cells;
    }
}
