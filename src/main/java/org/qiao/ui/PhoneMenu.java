package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.qiao.ui.ListState.Order;

/** What the head of a list offers, in one menu: on a phone a list is cards, which have none. */
class PhoneMenu extends MenuBar {

    private final List<Grid.Column<?>> columns;
    private final Consumer<ListState> open;
    private final SubMenu sorting;
    private final SubMenu choosing;

    /**
     * @param columns that can be shown
     * @param open takes the state that the viewer asks for
     */
    PhoneMenu(List<Grid.Column<?>> columns, List<Component> tools, Consumer<ListState> open) {
        this.columns = columns;
        this.open = open;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_ICON);
        addClassName("phone-menu");
        var root = addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel(t("list.more"));
        sorting = root.getSubMenu().addItem(t("list.sort")).getSubMenu();
        choosing = root.getSubMenu().addItem(t("list.columns")).getSubMenu();
        tools.forEach(root.getSubMenu()::addItem);
    }

    /** @param shown keys of the columns that are shown, in order */
    void show(ListState state, List<String> shown) {
        sorting.removeAll();
        choosing.removeAll();
        var first = state.orders().stream().findFirst();
        for (var column : columns) {
            var key = column.getKey();
            if (column.isSortable()) {
                var now = first.filter(order -> order.column().equals(key));
                var name = column.getHeaderText();
                sorting.addItem(
                        now.map(order -> t(order.descending() ? "list.sort.down" : "list.sort.up", name))
                                .orElse(name),
                        e -> open.accept(state.sortedBy(List.of(new Order(
                                key, now.filter(order -> !order.descending()).isPresent())))));
            }
            var item = choosing.addItem(column.getHeaderText(), e -> toggle(state, shown, key));
            item.setCheckable(true);
            item.setChecked(shown.contains(key));
        }
    }

    private void toggle(ListState state, List<String> shown, String key) {
        var next = new ArrayList<>(shown);
        if (!next.remove(key)) {
            next.add(key);
        }
        // One column always stays.
        open.accept(state.withColumns(next.isEmpty() ? shown : next));
    }
}
