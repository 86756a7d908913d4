package org.qiao.reports.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.qiao.reports.PlaceFigure;
import org.qiao.reports.PlaceFigures;
import org.qiao.reports.ReportWords;
import org.qiao.ui.Texts;

/** The figures of the map in a table: each place with its number of deals, their amounts, and the converted total. */
class MapTable extends NativeDetails {

    MapTable(PlaceFigures figures) {
        super(t("chart.table"));
        addClassNames("chart-table", "map-table");
        setContent(table(figures));
    }

    private static Component table(PlaceFigures figures) {
        var table = new NativeTable();
        table.addClassName("figures");
        var head = new NativeTableRow();
        for (var text : List.of(t("deal.site"), t("report.deals.count"), t("report.sums"), t("report.total"))) {
            var cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        figures.every().forEach(figure -> table.getBody().add(line(figure)));
        return table;
    }

    private static NativeTableRow line(PlaceFigure figure) {
        var place = new NativeTableHeaderCell();
        place.getElement().setAttribute("scope", "row");
        place.add(new Anchor(figure.deals().link(), name(figure)));
        return new NativeTableRow(
                place,
                new NativeTableCell(ReportWords.number(figure.sum().count())),
                new NativeTableCell(ReportWords.amounts(figure.sum())),
                new NativeTableCell(ReportWords.worth(figure.sum())));
    }

    /** A country as a whole says that no province or state of it is known. */
    static String name(PlaceFigure figure) {
        var place = figure.place();
        if (place == null) {
            return t("map.nowhere");
        }
        var name = place.name(Texts.language());
        return place.path().size() == 1 ? t("map.whole", name) : name;
    }
}
