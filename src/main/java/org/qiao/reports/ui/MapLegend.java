package org.qiao.reports.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import org.qiao.kernel.Money;
import org.qiao.kernel.MoneyFormat;
import org.qiao.reports.Shades;
import org.qiao.ui.Texts;

/** What the shades of the map stand for. */
class MapLegend extends UnorderedList {

    MapLegend(Shades shades, String currency) {
        addClassName("map-legend");
        var from = shades.from();
        if (from.getLast().signum() == 0) {
            setVisible(false);
            return;
        }
        add(line(0, t("map.shade.none")));
        for (int step = 1; step <= from.size(); step++) {
            var begin = money(from.get(step - 1), currency);
            add(line(
                    step,
                    step == 1
                            ? t("map.shade.upto", money(from.get(1), currency))
                            : step == from.size()
                                    ? t("map.shade.above", begin)
                                    : t("map.shade.between", begin, money(from.get(step), currency))));
        }
    }

    private static String money(BigDecimal amount, String currency) {
        return MoneyFormat.compact(new Money(amount, currency), Texts.language());
    }

    private static ListItem line(int step, String words) {
        var sample = new Span();
        sample.addClassName("map-sample");
        sample.getElement().setAttribute("data-shade", String.valueOf(step));
        return new ListItem(sample, new Span(words));
    }
}
