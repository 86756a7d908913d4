package org.qiao.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which columns a list has, which of them are shown and in what order, and what they hold; on a phone a card stands for all. */
final class ListColumns<T> {

    private final Grid<T> grid;
    private final Map<Column<T>, ValueProvider<T, String>> texts = new LinkedHashMap<>();
    private final Map<Column<T>, ValueProvider<T, ? extends @Nullable Object>> values = new HashMap<>();
    private final Map<Column<T>, ValueProvider<T, String>> others = new HashMap<>();
    private final Set<Column<T>> spare = new HashSet<>();
    private final List<Column<T>> shown = new ArrayList<>();
    private @Nullable Column<T> card;
    private boolean narrow;

    ListColumns(Grid<T> grid) {
        this.grid = grid;
    }

    /** A column that can be chosen, and is shown until something else is. */
    void add(Column<T> column, ValueProvider<T, String> text) {
        texts.put(column, text);
        shown.add(column);
    }

    /** The grid asks for the cells of hidden columns too, and some of those have to be looked up. */
    ValueProvider<T, String> whileShown(String key, ValueProvider<T, String> text) {
        return row -> {
            var column = grid.getColumnByKey(key);
            return column != null && column.isVisible() ? text.apply(row) : "";
        };
    }

    /** Hides a column until it is chosen. */
    void spare(Column<T> column) {
        shown.remove(column);
        column.setVisible(false);
        spare.add(column);
    }

    /** What an export holds of the column where that is not its text. */
    void export(Column<T> column, ValueProvider<T, ? extends @Nullable Object> value) {
        values.put(column, value);
    }

    /** What stands lighter beside the names of the column. */
    void setOther(Column<T> column, ValueProvider<T, String> other) {
        others.put(column, other);
    }

    /** The lighter text beside the name; empty for a column that has none. */
    Optional<ValueProvider<T, String>> other(Column<?> column) {
        return Optional.ofNullable(others.get(column));
    }

    void setCard(Column<T> column) {
        card = column;
        column.setVisible(false);
    }

    List<Column<?>> chosenFrom() {
        return List.copyOf(texts.keySet());
    }

    List<Column<T>> shown() {
        return List.copyOf(shown);
    }

    /** What the column holds of the row, for an export. */
    @Nullable
    Object value(Column<?> column, T row) {
        var value = values.get(column);
        var text = texts.get(column);
        return value != null ? value.apply(row) : text == null ? "" : text.apply(row);
    }

    /** Shows the columns with these keys in this order; what it does not know it leaves out, and none means the usual ones. */
    void show(List<String> keys) {
        var wanted = keys.stream()
                .map(grid::getColumnByKey)
                .filter(column -> column != null && texts.containsKey(column))
                .distinct()
                .toList();
        var usual = texts.keySet().stream()
                .filter(column -> !spare.contains(column))
                .toList();
        var next = wanted.isEmpty() ? usual : wanted;
        if (next.equals(shown)) {
            return;
        }
        shown.clear();
        shown.addAll(next);
        var order = new ArrayList<>(next);
        grid.getColumns().stream().filter(column -> !next.contains(column)).forEach(order::add);
        grid.setColumnOrder(order);
        arrange();
    }

    /** Shows cards instead of columns, where there are any, or columns again; returns whether cards are shown from now on. */
    boolean setNarrow(boolean small) {
        if (card == null || small == narrow) {
            return false;
        }
        narrow = small;
        arrange();
        return small;
    }

    private void arrange() {
        grid.getColumns()
                .forEach(column -> column.setVisible(
                        column == card ? narrow : !narrow && (shown.contains(column) || !texts.containsKey(column))));
        grid.setClassName("cards", narrow);
    }
}
