package org.qiao.indicators.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import org.qiao.indicators.IndicatorRow;
import org.qiao.indicators.IndicatorText;
import org.qiao.kernel.Qualifier;
import org.qiao.ui.LineChart;
import org.qiao.ui.Texts;

/** The figures that measure the same between the same places: as a line over their years, and as they were printed. */
class SeriesPanel extends Section {

    /** @param shown the figure whose page it is */
    SeriesPanel(List<IndicatorRow> series, long shown) {
        addClassName("panel");
        if (series.isEmpty()) {
            setVisible(false);
            return;
        }
        add(new H2(t("indicator.series")));
        var points = series.stream()
                .filter(row -> row.lastYear() != null)
                .map(row -> new LineChart.Point(
                        Objects.requireNonNull(row.lastYear()),
                        row.amount(),
                        IndicatorText.brief(row),
                        row.qualifier() == Qualifier.EXACT))
                .toList();
        if (points.stream().map(LineChart.Point::year).distinct().count() > 1) {
            var line = new LineChart();
            line.show(series.getFirst().measure(Texts.language()), points);
            add(line);
        }
        add(table(series, shown));
    }

    private static Component table(List<IndicatorRow> series, long shown) {
        var table = new NativeTable();
        table.addClassName("figures");
        var head = new NativeTableRow();
        head.add(header(t("indicator.period")), header(t("indicator.value")));
        for (var cell : List.of(header(t("indicator.printed")), header(t("indicator.source")))) {
            cell.addClassName("says");
            head.add(cell);
        }
        table.getHead().add(head);
        for (var row : series) {
            table.getBody().add(line(row, row.id() == shown));
        }
        return table;
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell says(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("says");
        return cell;
    }

    private static NativeTableRow line(IndicatorRow row, boolean shown) {
        var period = IndicatorText.period(row.fromYear(), row.toYear());
        var name = period.isEmpty() ? t("indicator.period.none") : period;
        var year = new NativeTableHeaderCell();
        year.getElement().setAttribute("scope", "row");
        if (shown) {
            year.setText(name);
            year.getElement().setAttribute("aria-current", "true");
        } else {
            year.add(new Anchor("indicators/" + row.id(), name));
        }
        var value = new NativeTableCell(IndicatorText.brief(row));
        value.addClassName("number");
        return new NativeTableRow(
                year,
                value,
                says(row.printed() == null ? "" : t("ui.quoted", row.printed())),
                says(row.source(Texts.language())));
    }
}
