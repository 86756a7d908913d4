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
import org.qiao.reference.Rates;
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
            about.add(List.of(t("report.note")));
            about.finish();
            sums(book, facts);
            published(book, facts);
            return deals(book, facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sums(Workbook book, ReportFacts facts) throws IOException {
        var happened = new ExportPage(book, t("report.happened"), heads("report.what"));
        facts.happened()
                .forEach((what, sum) -> happened.add(cells(both(Texts.key(what)).line(), sum)));
        happened.finish();
        var stages = new ExportPage(book, t("report.stages"), heads("deal.stage"));
        for (var pipeline : facts.pipelines()) {
            var ref = pipeline.pipeline();
            stages.add(cells(names(ref.nameEn(), ref.nameZh()).line(), pipeline.all()));
            pipeline.stages().forEach(stage -> {
                var known = stage.stage();
                stages.add(cells(
                        known == null
                                ? t("review.stage.gone")
                                : names(known.nameEn(), known.nameZh()).line(),
                        stage.sum()));
            });
        }
        stages.finish();
        var map = new ExportPage(book, t("map.title"), heads("deal.site"));
        facts.places().every().forEach(figure -> {
            var place = figure.place();
            map.add(cells(
                    place == null
                            ? t("map.nowhere")
                            : names(place.nameEn(), place.nameZh()).line(),
                    figure.sum()));
        });
        map.finish();
    }

    private static List<String> heads(String what) {
        return List.of(
                both(what).line(),
                both("report.deals.count").line(),
                "CNY",
                "USD",
                both("report.other").line(),
                both("report.unknown.head").line(),
                both("report.total").line());
    }

    private static List<?> cells(String what, DealSum sum) {
        var others = sum.figures().stream()
                .filter(figure -> !Rates.REPORTING.contains(figure.money().currency()))
                .map(ReportWords::brief)
                .toList();
        return Arrays.asList(
                what,
                sum.count(),
                amount(sum.in("CNY")),
                amount(sum.in("USD")),
                String.join(" · ", others),
                sum.unknown(),
                ReportWords.converted(sum));
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
        var page = new ExportPage(book, t("report.deals"), heads());
        var written = new int[1];
        var count = lines.each(facts.ask(), line -> {
            page.add(cells(line));
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

    private static List<String> heads() {
        var heads = new ArrayList<String>();
        for (var key : List.of(
                "deal.title.en",
                "deal.title.zh",
                "deal.company",
                "deal.stage",
                "deal.since",
                "deal.owner",
                "deal.office",
                "deal.direction",
                "deal.sector",
                "deal.site")) {
            heads.add(both(key).line());
        }
        heads.add(both("deal.value.in", "CNY").line());
        heads.add(both("deal.value.in", "USD").line());
        heads.add(both("report.reported").line());
        heads.add(both("ledger.source").line());
        heads.add(both("report.next").line());
        heads.add(both("report.next.due").line());
        return heads;
    }

    private List<?> cells(ReportLine line) {
        var deal = line.deal();
        var language = Texts.language();
        var stage = line.stage();
        var next = line.next();
        var hidden = deal.isConfidential();
        var value = deal.value();
        return Arrays.asList(
                hidden ? ReportWords.name(deal) : Language.EN.choose(deal.titleEn(), null),
                hidden ? "" : Language.ZH.choose(null, deal.titleZh()),
                hidden ? t("deal.confidential") : deal.company(language),
                stage == null ? t("review.stage.gone") : stage.name(language),
                line.since(),
                line.owner(),
                line.office(),
                t(deal.direction()),
                sectors.name(deal.sectorId(), language),
                places.fullName(deal.siteId(), language),
                value != null && value.money().currency().equals("CNY") ? amount(value) : null,
                value != null && value.money().currency().equals("USD") ? amount(value) : null,
                String.join("; ", ReportWords.reported(line.amounts())),
                hidden ? "" : ReportWords.sources(line.amounts()),
                next == null ? "" : next.title(),
                next == null ? null : next.dueOn());
    }
}
