package org.qiao.pipeline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.DealFilter;
import org.qiao.ui.Later;

/** What the listed deals come to, under their list. */
class ListSums extends Div {

    private final transient DealTotals totals;
    private @Nullable DealFilter shown;

    ListSums(DealTotals totals) {
        this.totals = totals;
        addClassName("list-sums");
    }

    void show(DealFilter filter, boolean weighted) {
        shown = filter;
        put(totals.lines(filter, weighted));
    }

    /** Of a list that is so long that its lines are not to wait. */
    void showLater(DealFilter filter, boolean weighted) {
        shown = filter;
        Later.compute(UI.getCurrent(), () -> totals.lines(filter, weighted), lines -> {
            if (filter.equals(shown)) {
                put(lines);
            }
        });
    }

    /** As long as it is not known how long the list is. */
    void clear() {
        shown = null;
        removeAll();
    }

    private void put(List<String> lines) {
        removeAll();
        lines.forEach(line -> add(new Paragraph(line)));
    }
}
