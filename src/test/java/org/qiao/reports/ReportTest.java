package org.qiao.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.qiao.ViewTest;
import org.qiao.indicators.TestIndicators;
import org.qiao.kernel.Qualifier;
import org.qiao.outreach.TaskService;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.qiao.reports.ReportFiles.Format;
import org.qiao.ui.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The pipeline report as PDF and spreadsheet: what is in it, in both languages, and what never is. */
class ReportTest extends ViewTest {

    @TempDir
    private Path folder;

    @Autowired
    private ReportFiles files;

    @Autowired
    private ReportService reports;

    @Autowired
    private DealService deals;

    @Autowired
    private DealLists lists;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestIndicators published;

    private ReportAsk ask(DealAddress query) {
        var today = reports.today();
        return new ReportAsk(today.minusDays(6), today, query, "USD");
    }

    private byte[] file(Format format, DealAddress query) throws IOException {
        var out = new ByteArrayOutputStream();
        files.write(ask(query), format, "Board", out);
        return out.toByteArray();
    }

    private String pdf(DealAddress query) throws IOException {
        var reader = new PdfReader(file(Format.PDF, query));
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return text.toString();
    }

    /** Read as a file, since the length of an entry stands behind it. */
    private String sheet(DealAddress query) throws IOException {
        var all = new StringBuilder();
        var book = Files.write(folder.resolve("book.xlsx"), file(Format.XLSX, query));
        try (var zip = new ZipFile(book.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(all)
                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }

    private DealDetails hefei() {
        var deal = make.lead("Convention projects");
        deal.terms().setTitleZh("大会签约项目");
        deal.getDeal().setSiteId(place("cn-anhui-hefei"));
        var saved = deals.save(deal);
        var entry = make.entry(LedgerKind.SIGNED, 447_000_000_000L, "CNY", "2018-05-27");
        entry.setQualifier(Qualifier.MORE_THAN);
        entry.setProjects(430);
        entry.setProjectsQualifier(Qualifier.MORE_THAN);
        entry.setSource("Press text of the convention");
        var whole = deals.addLedgerEntry(saved.getDeal().id(), entry);
        var part = make.entry(LedgerKind.SIGNED, 88_000_000_000L, "CNY", "2018-05-27");
        part.setProjects(61);
        part.setProjectsQualifier(Qualifier.EXACT);
        part.setPartOfId(whole.id());
        deals.addLedgerEntry(saved.getDeal().id(), part);
        return saved;
    }

    @Test
    void aPdfSpeaksBothLanguagesWithItsGlyphsEmbedded() throws IOException {
        signInAs("us-manager", "seattle");
        hefei();
        openTab();
        var bytes = file(Format.PDF, DealAddress.ALL);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).contains("/FontFile2", "WenQuanYiMicroHei");
        assertThat(pdf(DealAddress.ALL)).contains("Pipeline report", "项目进展报告", "Convention projects", "大会签约项目", "1 / ");
        openTab(Locale.SIMPLIFIED_CHINESE);
        assertThat(pdf(DealAddress.ALL)).contains("4,470亿元", "期间：", "西雅图");
    }

    @Test
    void aFigureKeepsItsQualifierItsSourceAndItsParts() throws IOException {
        signInAs("us-manager", "seattle");
        hefei();
        published.fdi(9_000_000_000L, Qualifier.MORE_THAN, reports.today().getYear());
        openTab();
        for (var text : List.of(flat(pdf(DealAddress.ALL)), flat(sheet(DealAddress.ALL)))) {
            assertThat(text)
                    .contains("morethan430projects", "morethan¥447billion", "ofwhich61projects", "¥88billion")
                    .contains("Presstextoftheconvention", "WhitepaperMilkenInstitute".substring(0, 10))
                    .doesNotContainPattern("(?<!morethan)430projects");
        }
        assertThat(flat(pdf(DealAddress.ALL))).contains("morethanUS$9billion", "innototal");
    }

    /** Lines break where the column ends. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void aPublishedFigureIsInNoSum() {
        signInAs("us-manager", "seattle");
        hefei();
        openTab();
        var before = reports.facts(ask(DealAddress.ALL)).all();
        published.fdi(9_000_000_000L, Qualifier.EXACT, reports.today().getYear());
        var after = reports.facts(ask(DealAddress.ALL));
        assertThat(after.published()).hasSize(1);
        assertThat(after.all()).isEqualTo(before);
    }

    private List<String> published(String from, String to, DealAddress query) {
        var asked = new ReportAsk(LocalDate.parse(from), LocalDate.parse(to), query, "USD");
        return reports.facts(asked).published().stream()
                .map(row -> row.amount().toBigInteger() + " " + row.fromYear())
                .toList();
    }

    @Test
    void publishedFiguresAreThoseOfTheReportsYears() {
        signInAs("us-manager", "seattle");
        published.fdi(1, Qualifier.EXACT, 2014);
        published.fdi(2, Qualifier.EXACT, 2015);
        published.fdi(3, Qualifier.EXACT, 2016);
        published.fdi(4, Qualifier.EXACT, 2017);
        published.fdi(5, Qualifier.EXACT, null);
        openTab();
        assertThat(published("2015-12-25", "2016-01-05", DealAddress.ALL))
                .containsExactlyInAnyOrder("2 2015", "3 2016", "5 null");
        assertThat(published("2015-12-25", "2016-01-05", DealAddress.ALL.with("direction", "cn_to_us")))
                .containsExactlyInAnyOrder("2 2015", "3 2016");
        assertThat(published("2019-01-01", "2019-12-31", DealAddress.ALL.with("direction", "cn_to_us")))
                .isEmpty();
    }

    @Test
    void publishedFiguresAreThoseOfThePlacesThatTheReportIsAbout() throws IOException {
        signInAs("us-manager", "seattle");
        var year = reports.today().getYear();
        published.fdi(1, Qualifier.EXACT, year);
        var anhui = published.draft(2, Qualifier.EXACT, year);
        anhui.setHomeId(published.place("us"));
        anhui.setHostId(published.place("cn-anhui-hefei"));
        anhui.setMeasureEn("American FDI in Hefei");
        published.save(anhui);
        openTab();
        var from = year + "-01-01";
        var to = year + "-01-31";
        assertThat(published(from, to, DealAddress.ALL)).hasSize(2);
        assertThat(published(from, to, DealAddress.ALL.with("site", "us-ca"))).containsExactly("1 " + year);
        assertThat(published(from, to, DealAddress.ALL.with("site", "cn-anhui")))
                .containsExactly("2 " + year);
        assertThat(published(from, to, DealAddress.ALL.with("site", "cn"))).hasSize(2);
        assertThat(published(from, to, DealAddress.ALL.with("site", "none"))).isEmpty();
        assertThat(published(from, to, DealAddress.ALL.with("site", "none,us-ca")))
                .containsExactly("1 " + year);
        for (var text : List.of(
                pdf(DealAddress.ALL.with("site", "cn-anhui")), sheet(DealAddress.ALL.with("site", "cn-anhui")))) {
            assertThat(flat(text)).contains("AmericanFDIinHefei").doesNotContain("ChineseFDIinCalifornia");
        }
    }

    @Test
    void confidentialDealsGoByTheirCodeNamesWhoeverTakesThemAlong() throws IOException {
        signInAs("us-manager", "seattle");
        var deal = make.lead("True name of the deal");
        var entry = make.entry(LedgerKind.SIGNED, 7_000_000, "USD", "2026-01-05");
        deal.getDeal().setSectorId(sector("robotics"));
        deal = deals.save(deal);
        entry.setSource("Letter of the true investor");
        deals.addLedgerEntry(deal.getDeal().id(), entry);
        needToKnow.makeConfidential(
                deal.getDeal().id(),
                deals.find(deal.getDeal().id()).getDeal().getVersion(),
                "Project Magnolia",
                List.of());
        var step = tasks.create();
        step.setTitle("Call the true investor");
        step.setDueOn(LocalDate.parse("2199-01-05"));
        step.setDealId(deal.getDeal().id());
        tasks.save(step);
        openTab();
        var facts = reports.facts(ask(DealAddress.ALL));
        assertThat(facts.all().count()).as("a sum of one would tell its money").isZero();
        assertThat(facts.confidential()).isEqualTo(1);
        for (var text : List.of(pdf(DealAddress.ALL), sheet(DealAddress.ALL))) {
            assertThat(flat(text))
                    .contains("ProjectMagnolia", "1confidentialdealstands")
                    .doesNotContain("Truename", "trueinvestor", "7,000,000", "7000000", "US$7million", "obotics");
        }
    }

    @Test
    void sumsAndLinesReachAsFarAsTheRightToExportAndTheRestIsSaid() throws IOException {
        signInAs("cn-staff", "beijing");
        make.lead("From Beijing", true);
        signInAs("us-staff", "seattle");
        make.lead("From Seattle");
        openTab();
        var facts = reports.facts(ask(DealAddress.ALL));
        assertThat(facts.all().count()).isEqualTo(1);
        assertThat(facts.left()).isEqualTo(1);
        assertThat(facts.places().all().count()).isEqualTo(1);
        assertThat(flat(pdf(DealAddress.ALL)))
                .contains("FromSeattle", "1moredeal")
                .doesNotContain("FromBeijing");
        assertThat(flat(sheet(DealAddress.ALL))).contains("FromSeattle").doesNotContain("FromBeijing");
        assertThat(reports.facts(ask(DealAddress.ALL.with("office", "beijing")))
                        .all()
                        .count())
                .isZero();
    }

    @Test
    void everyFigureIsThatOfItsList() {
        signInAs("us-manager", "seattle");
        hefei();
        make.lead("Another");
        var lost = make.lead("Lost").getDeal();
        deals.moveTo(lost.id(), lost.getVersion(), make.stage("lost"), TestDeals.LOST);
        for (var reader : List.of("us-manager", "us-staff", "director")) {
            signInAs(reader, "seattle");
            openTab();
            var facts = reports.facts(ask(DealAddress.ALL));
            facts.happened()
                    .forEach((what, sum) -> assertThat(deals.count(
                                    lists.filter(facts.ask()
                                            .happened(what.name().toLowerCase(Locale.ROOT))
                                            .query()),
                                    Integer.MAX_VALUE))
                            .as("%s %s", reader, what)
                            .isEqualTo(sum.count()));
            assertThat(facts.pipelines().stream()
                            .flatMap(pipeline -> pipeline.stages().stream())
                            .mapToLong(stage -> stage.sum().count())
                            .sum())
                    .isEqualTo(facts.all().count())
                    .isEqualTo(deals.count(lists.filter(facts.ask().asOf().query()), Integer.MAX_VALUE));
        }
    }

    @Test
    void aPeriodThatIsOverIsLookedAtAsItWas() {
        signInAs("us-manager", "seattle");
        make.lead("New");
        openTab();
        var day = LocalDate.parse("2020-01-31");
        var then = reports.facts(new ReportAsk(day.withDayOfMonth(1), day, DealAddress.ALL, "USD"));
        assertThat(then.all().count()).isZero();
        assertThat(reports.facts(ask(DealAddress.ALL)).all().count()).isEqualTo(1);
    }

    private byte[] file(Format format, ReportAsk asked) throws IOException {
        var out = new ByteArrayOutputStream();
        files.write(asked, format, "Board", out);
        return out.toByteArray();
    }

    @Test
    void eachDealIsToldInBothLanguages() throws IOException {
        signInAs("us-manager", "seattle");
        var deal = make.lead("Mill");
        deal.getDeal().setSectorId(sector("batteries"));
        deal.getDeal().setSiteId(place("us-tx"));
        deals.save(deal);
        openTab();
        for (var text : List.of(flat(pdf(DealAddress.ALL)), flat(sheet(DealAddress.ALL)))) {
            assertThat(text)
                    .contains("Lead", stageZh("lead"))
                    .contains("Batteries", "动力与储能电池")
                    .contains("Texas", "得克萨斯")
                    .contains("Seattle", "西雅图")
                    .contains(flat(Texts.t(deal.getDeal().getDirection())))
                    .contains(flat(I18NProvider.translate(Locale.SIMPLIFIED_CHINESE, "direction.cn_to_us")));
        }
    }

    private String stageZh(String code) {
        return jdbc.sql("select name_zh from stage where id = ?")
                .param(make.stage(code))
                .query(String.class)
                .single();
    }

    @Test
    void aValueOfAnyCurrencyIsANumberInTheSheetWithItsCurrencyBesideIt() throws IOException {
        signInAs("us-manager", "seattle");
        make.book(make.lead("Rhein"), LedgerKind.SIGNED, 7_000_001, "EUR", "2026-01-05");
        openTab();
        assertThat(sheet(DealAddress.ALL)).contains("<v>7000001", "EUR");
    }

    @Test
    void theMapOnPaperSaysWhatItsShadesStandForInBothLanguages() throws IOException {
        signInAs("us-manager", "seattle");
        var deal = make.lead("Mill");
        deal.getDeal().setSiteId(place("us-tx"));
        make.book(deals.save(deal), LedgerKind.SIGNED, 5_000_000, "USD", "2026-01-05");
        openTab();
        assertThat(flat(pdf(DealAddress.ALL)))
                .contains("noamountknown", "upto", "aboveUS$", "不超过", "以上")
                .contains("TX", "AH皖")
                .contains("UnitedStates美国", "China中国");
    }

    @Test
    void aReportOfAPastPeriodHasNoNextStepsAndSaysWhatIsOfTheDay() throws IOException {
        signInAs("us-manager", "seattle");
        make.lead("Mill");
        openTab();
        var today = reports.today();
        var past = new ReportAsk(today.minusDays(9), today.minusDays(1), DealAddress.ALL, "USD");
        var book = Files.write(folder.resolve("past.pdf"), file(Format.PDF, past));
        var reader = new PdfReader(book.toString());
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        assertThat(flat(text.toString()))
                .contains("Stagesandmoneyareastheystood", "Nextstepsstandonlyinareportuptotoday")
                .doesNotContain("下一步");
        assertThat(flat(pdf(DealAddress.ALL))).contains("下一步").doesNotContain("Stagesandmoneyareastheystood");
    }

    @Test
    void whoTookWhatAlongIsNotedWithoutWhatWasTyped() throws IOException {
        var me = signInAs("us-manager", "seattle");
        make.lead("Mill");
        openTab();
        file(Format.PDF, DealAddress.ALL.with("q", "Mill"));
        assertThat(jdbc.sql("select concat_ws(' ', user_id, list, row_count, purpose, query) from list_export")
                        .query(String.class)
                        .single())
                .startsWith(me + " report.pdf 1 Board ")
                .contains("from=", "to=")
                .doesNotContain("Mill");
    }

    @Test
    void whoMayNotExportGetsNoReport() {
        signInAs("compliance", "washington");
        openTab();
        assertThatThrownBy(() -> file(Format.PDF, DealAddress.ALL)).isInstanceOf(AccessDeniedException.class);
        assertThat(rows("list_export")).isZero();
    }

    @Test
    void aLongTableRepeatsItsHeadOnEveryPage() throws IOException {
        signInAs("us-manager", "seattle");
        for (int i = 0; i < 60; i++) {
            make.lead("Deal number " + i);
        }
        openTab();
        var reader = new PdfReader(file(Format.PDF, DealAddress.ALL));
        var last = reader.getNumberOfPages();
        assertThat(last).isGreaterThan(3);
        var size = reader.getPageSizeWithRotation(last);
        assertThat(size.getWidth()).isBetween(841f, 843f);
        for (int page = last - 1; page <= last; page++) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(page)).contains("Next step", page + " / ");
        }
    }
}
