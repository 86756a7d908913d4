package org.qiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.ListRow;

/**
 * The lines of a list page that are ticked: one by one, with Shift all from the last one, or with the box in the header all
 * that the list shows.
 */
final class Selection<T extends ListRow> {

    /** So many lines at most are ticked by the box in the header, or with Shift. */
    static final int MOST = 1_000;

    private final GridMultiSelectionModel<T> model;
    private final SelectionBar bar;
    private @Nullable ShownRows<T> rows;
    private @Nullable T last;

    Selection(ListGrid<T> grid, Component... actions) {
        model = (GridMultiSelectionModel<T>) grid.setSelectionMode(Grid.SelectionMode.MULTI);
        model.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.VISIBLE);
        bar = new SelectionBar(grid::deselectAll, actions);
        grid.addSelectionListener(e -> bar.show(e.getAllSelectedItems().size()));
        model.addClientItemToggleListener(e -> {
            if (e.isShiftKey()) {
                reach(e.getItem(), e.isSelected());
            }
            last = e.getItem();
        });
    }

    /** Another list is shown: nothing of the former one stays ticked. */
    void of(ShownRows<T> shown) {
        model.deselectAll();
        rows = shown;
        last = null;
    }

    private void reach(T item, boolean ticked) {
        if (rows != null && last != null) {
            var between = Set.copyOf(rows.between(last.id(), item.id(), MOST));
            model.updateSelection(ticked ? between : Set.of(), ticked ? Set.of() : between);
        }
    }

    Component bar() {
        return bar;
    }
}
