package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Which columns a list shows and in what order; by keyboard too. One column always stays. */
class ColumnPicker extends Div {

    private final List<ListGrid.Column<?>> all;
    private final Consumer<List<String>> changed;
    private final Div lines = new Div();
    private List<String> shown = List.of();
    private boolean open;

    ColumnPicker(List<ListGrid.Column<?>> all, Consumer<List<String>> changed) {
        this.all = all;
        this.changed = changed;
        addClassName("column-picker");
        var opener = new Button(t("list.columns"), VaadinIcon.GRID_V.create());
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var popover = new Popover();
        popover.setTarget(opener);
        popover.setAriaLabel(t("list.columns"));
        popover.setAutofocus(true);
        lines.addClassName("column-lines");
        var reset = new Button(t("list.columns.reset"), e -> tell(List.of()));
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        popover.add(lines, reset);
        // A line for every column is made when somebody asks for it: most visits of a list never do.
        popover.addOpenedChangeListener(e -> {
            open = e.isOpened();
            fill();
        });
        add(opener, popover);
    }

    /** @param keys the columns that are shown, in order */
    void show(List<String> keys) {
        shown = keys;
        fill();
    }

    private void fill() {
        lines.removeAll();
        if (!open) {
            return;
        }
        var order = new ArrayList<>(shown);
        all.stream()
                .map(ListGrid.Column::getKey)
                .filter(key -> !shown.contains(key))
                .forEach(order::add);
        for (var key : order) {
            all.stream().filter(c -> c.getKey().equals(key)).findFirst().ifPresent(column -> lines.add(line(column)));
        }
    }

    private Div line(ListGrid.Column<?> column) {
        var key = column.getKey();
        var at = shown.indexOf(key);
        var visible = new Checkbox(column.getHeaderText(), at >= 0);
        visible.setEnabled(at < 0 || shown.size() > 1);
        visible.addValueChangeListener(e -> toggle(key, e.getValue()));
        var line = new Div(visible);
        line.addClassName("column-line");
        if (at >= 0) {
            line.add(
                    move(VaadinIcon.ANGLE_UP, t("list.columns.earlier", column.getHeaderText()), at, at - 1),
                    move(VaadinIcon.ANGLE_DOWN, t("list.columns.later", column.getHeaderText()), at, at + 1));
        }
        return line;
    }

    private Button move(VaadinIcon icon, String label, int from, int to) {
        var button = new Button(icon.create(), e -> {
            var order = new ArrayList<>(shown);
            Collections.swap(order, from, to);
            tell(order);
        });
        button.setAriaLabel(label);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        button.setEnabled(to >= 0 && to < shown.size());
        return button;
    }

    private void toggle(String key, boolean visible) {
        var order = new ArrayList<>(shown);
        if (visible) {
            order.add(key);
        } else {
            order.remove(key);
        }
        tell(order);
    }

    private void tell(List<String> order) {
        changed.accept(order);
    }
}
