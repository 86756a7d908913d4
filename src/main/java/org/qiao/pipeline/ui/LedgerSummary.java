package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiao.pipeline.Figure;
import org.qiao.pipeline.LedgerTotals;
import org.qiao.ui.DayPicker;
import org.qiao.ui.Facts;

/** What a ledger said on a day of the viewer's choice: announced, signed, paid in. */
class LedgerSummary extends Div {

    private final Function<LocalDate, LedgerTotals> totals;
    private final DayPicker day = new DayPicker(t("ledger.asof"));
    private final Div content = new Div();

    LedgerSummary(Function<LocalDate, LedgerTotals> totals, LocalDate today) {
        this.totals = totals;
        addClassName("ledger-summary");
        day.setMax(today);
        day.setValue(today);
        day.addValueChangeListener(e -> show());
        add(day, content);
        show();
    }

    private void show() {
        if (day.isEmpty() || day.isInvalid()) {
            return;
        }
        var at = totals.apply(day.getValue());
        var facts = new Facts();
        facts.add(
                "ledgerkind.announced", at.announced() == null ? t("ledger.asof.none") : Figures.exact(at.announced()));
        facts.add("ledgerkind.signed", words(at.signed()));
        var percent = at.paidPercent();
        var paid = new Div(new Span(words(at.paidIn())));
        if (percent != null) {
            paid.add(new Span(" " + t("ledger.paid.part", percent)));
        }
        facts.add("ledgerkind.paid_in", paid);
        content.removeAll();
        content.add(facts);
    }

    private static String words(List<Figure> figures) {
        return figures.isEmpty()
                ? t("ledger.asof.none")
                : figures.stream().map(Figures::exact).collect(Collectors.joining(" · "));
    }
}
