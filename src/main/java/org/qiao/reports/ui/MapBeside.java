package org.qiao.reports.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.qiao.reports.PlaceFigures;
import org.qiao.reports.ReportWords;

/** The deals that lie on no tile: in a country as a whole, in a third country, or nowhere yet. */
class MapBeside extends Section {

    MapBeside(PlaceFigures figures) {
        addClassName("panel");
        setVisible(!figures.elsewhere().isEmpty());
        var lines = new UnorderedList();
        lines.addClassName("review-lines");
        figures.elsewhere()
                .forEach(figure -> lines.add(new ListItem(new Anchor(
                        figure.deals().link(),
                        t(
                                "map.tile",
                                MapTable.name(figure),
                                figure.sum().count(),
                                ReportWords.amounts(figure.sum()))))));
        add(new H2(t("map.beside")), lines);
    }
}
