package org.qiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.qiao.reports.PdfTable.Cell;
import org.qiao.reports.PdfTable.Column;

/** Where a table breaks. */
class PdfTableTest {

    @ParameterizedTest
    @ValueSource(floats = {300, 350, 360, 370, 380, 390, 400, 410, 420, 430, 440, 450, 460, 470})
    void aHeadingStandsOnThePageOnWhichItsTableBegins(float above) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pages = new PdfPages(out, new PdfFace(new ReportFont("").load()), "Report", "foot")) {
            pages.down(above);
            pages.heading(ReportWords.names("Heading", "标题"), PdfReport.SECTION, PdfReport.KEPT);
            var table = new PdfTable(pages, List.of(new Column(ReportWords.names("Stage", "阶段"), 1)));
            table.row(List.of(new Cell("Signed", "签约")));
        }
        var reader = new PdfReader(out.toByteArray());
        var page = new PdfTextExtractor(reader).getTextFromPage(reader.getNumberOfPages());
        assertThat(page).contains("Heading", "Stage", "Signed");
    }
}
