package org.qiao.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiao.kernel.ListRow;
import org.qiao.kernel.Window;

/** A source that remembers where in the list the rows stand that were shown, so that all between two of them can be asked for. */
final class ShownRows<T extends ListRow> implements ListSource<T> {

    private final ListSource<T> source;
    private final Map<Long, Integer> positions = new HashMap<>();

    ShownRows(ListSource<T> source) {
        this.source = source;
    }

    @Override
    public List<T> rows(Window window) {
        var rows = source.rows(window);
        for (int i = 0; i < rows.size(); i++) {
            positions.put(rows.get(i).id(), window.offset() + i);
        }
        return rows;
    }

    @Override
    public long count(int bound) {
        return source.count(bound);
    }

    /** The rows from one to the other in either direction, both included, at most so many; empty if one was never shown. */
    List<T> between(long one, long other, int most) {
        var from = positions.get(one);
        var to = positions.get(other);
        return from == null || to == null
                ? List.of()
                : source.rows(Window.of(Math.min(from, to), Math.min(most, Math.abs(from - to) + 1)));
    }
}
