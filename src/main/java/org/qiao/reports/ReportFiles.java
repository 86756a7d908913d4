package org.qiao.reports;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.qiao.access.Permission;
import org.qiao.lists.Exports;
import org.springframework.stereotype.Service;

/** Gives a report away as a file, and notes who took how many deals along. */
@Service
@RolesAllowed(Permission.EXPORT)
public class ReportFiles {

    /** As what a report can be taken along. */
    public enum Format {
        PDF("application/pdf"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }

        /** What a file's name ends with. */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final ReportService reports;
    private final PdfReport pdf;
    private final SheetReport sheet;
    private final Exports exports;

    ReportFiles(ReportService reports, PdfReport pdf, SheetReport sheet, Exports exports) {
        this.reports = reports;
        this.pdf = pdf;
        this.sheet = sheet;
        this.exports = exports;
    }

    /**
     * Writes the report in the language of the present screen. It is noted before a byte of it leaves.
     *
     * @return how many deals are in it
     * @throws org.qiao.kernel.RuleException if the machine has no font for a PDF, or nothing is said of what the report is for;
     *     nothing is written then
     */
    public int write(ReportAsk ask, Format format, String purpose, OutputStream out) throws IOException {
        var facts = reports.facts(ask);
        var made = new ByteArrayOutputStream();
        var deals = format == Format.PDF ? pdf.write(facts, made) : sheet.write(facts, made);
        // What was typed into the search field may be a name that not every reader of the log may know.
        var logged = facts.ask().deals();
        exports.note(
                "report" + format.ending(),
                (logged.asked().containsKey("q") ? logged.with("q", "…") : logged)
                        .with("from", ask.from().toString())
                        .with("to", ask.to().toString())
                        .query(),
                deals,
                purpose);
        made.writeTo(out);
        return deals;
    }
}
