package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Arrays;

/**
 * The one row of filters over a list. On a phone only the search field stays in view; a button shows the others and says
 * how many are set.
 */
public class FilterBar extends Div {

    private final Button more = new Button(t("filter.more"), VaadinIcon.FILTER.create());

    public FilterBar() {
        addClassName("filters");
        more.addClassName("filters-more");
        more.addClickListener(e -> open(!hasClassName("open")));
        open(false);
    }

    /** The field that the key {@code /} leads to, and the filters beside it. */
    protected void setFields(Component search, Component... filters) {
        search.addClassName("filter-text");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(search, more);
        add(filters);
        for (var filter : filters) {
            if (filter instanceof HasValue<?, ?> value) {
                value.addValueChangeListener(e -> count(filters));
            }
        }
    }

    private void count(Component... filters) {
        var set = Arrays.stream(filters)
                .filter(filter -> filter instanceof HasValue<?, ?> value && !value.isEmpty())
                .count();
        more.setText(set == 0 ? t("filter.more") : t("filter.more.set", set));
    }

    private void open(boolean open) {
        setClassName("open", open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
