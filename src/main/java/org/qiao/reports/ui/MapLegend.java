package org.qiao.reports.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.qiao.reports.ShadeWords;
import org.qiao.reports.Shades;
import org.qiao.ui.Texts;

/** What the shades of the map stand for. */
class MapLegend extends UnorderedList {

    MapLegend(Shades shades, String currency) {
        addClassName("map-legend");
        var words = ShadeWords.of(shades, currency, Texts.language());
        setVisible(!words.isEmpty());
        for (int step = 0; step < words.size(); step++) {
            add(line(step, words.get(step)));
        }
    }

    private static ListItem line(int step, String words) {
        var sample = new Span();
        sample.addClassName("map-sample");
        sample.getElement().setAttribute("data-shade", String.valueOf(step));
        return new ListItem(sample, new Span(words));
    }
}
