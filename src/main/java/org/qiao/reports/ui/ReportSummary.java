package org.qiao.reports.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.qiao.pipeline.TotalText;
import org.qiao.reports.ReportFacts;
import org.qiao.reports.ReportWords;
import org.qiao.ui.Texts;

/** What the report will say, in short: each figure leads to the list it is of. */
class ReportSummary extends Section {

    ReportSummary(ReportFacts facts) {
        addClassName("panel");
        add(new Paragraph(t("report.period.is", ReportWords.period(facts.ask()))));
        var figures = new Div();
        figures.addClassName("report-figures");
        figures.add(figure(
                facts.ask().asOf().link(), t("report.all"), facts.all().count(), ReportWords.amounts(facts.all())));
        facts.happened()
                .forEach((what, sum) -> figures.add(figure(
                        facts.ask()
                                .happened(what.name().toLowerCase(Locale.ROOT))
                                .link(),
                        t(what),
                        sum.count(),
                        ReportWords.amounts(sum))));
        add(figures);
        if (facts.left() > 0) {
            add(new Paragraph(t("report.left", facts.left())));
        }
        if (facts.confidential() > 0) {
            add(new Paragraph(t("report.kept", facts.confidential())));
        }
        if (facts.all().total() != null) {
            add(new Paragraph(t("report.rate", TotalText.of(facts.all().total()))));
        }
    }

    private static Div figure(String address, String what, long count, String amounts) {
        var number = new Anchor(address, ReportWords.number(count));
        number.addClassName("review-number");
        number.setAriaLabel(ReportWords.number(count) + " " + what);
        var figure = new Div(number, new Div(what), new Div(amounts));
        figure.getElement().setAttribute("lang", Texts.language().tag());
        return figure;
    }
}
