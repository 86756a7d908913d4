package org.qiao.reports;

import static org.qiao.ui.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.qiao.ui.Formats;

/** What a report says of itself: whose it is, of which days, what is in it, and by which rates totals were converted. */
final class ReportHead {

    private ReportHead() {}

    static List<String> lines(ReportFacts facts) {
        var office = ReportWords.names(facts.office().nameEn(), facts.office().nameZh());
        var lines = new ArrayList<String>();
        lines.add(t("report.office", office.line()));
        lines.add(t("report.period.is", ReportWords.period(facts.ask())));
        lines.add(t("report.zone", Formats.zone(facts.zone()), Formats.day(facts.today())));
        lines.add(t(
                "report.filter.is",
                ReportWords.number(facts.all().count()),
                facts.filter().isEmpty() ? t("report.filter.none") : String.join(t("ui.and"), facts.filter())));
        if (facts.left() > 0) {
            lines.add(t("report.left", facts.left()));
        }
        if (facts.confidential() > 0) {
            lines.add(t("report.kept", facts.confidential()));
        }
        var converted = ReportWords.converted(facts.all());
        lines.add(converted.isEmpty() ? t("report.rate.none") : t("report.rate", converted));
        if (facts.isOver()) {
            lines.add(t("review.asof.note", Formats.day(facts.ask().to())) + " " + t("report.over"));
        }
        return lines;
    }
}
