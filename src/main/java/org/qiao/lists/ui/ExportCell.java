package org.qiao.lists.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.grid.Grid;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.ListRow;
import org.qiao.ui.ListPage;

/** A cell of an exported row, and what stands above it. */
record ExportCell<T>(String header, Function<T, @Nullable Object> value) {

    /** What the column shows; names in two languages go into two cells, so that each can be sorted and looked up. */
    static <T extends ListRow> Stream<ExportCell<T>> of(ListPage<T> page, Grid.Column<T> column) {
        var header = String.valueOf(column.getHeaderText());
        var shown = new ExportCell<T>(header, row -> page.value(column, row));
        return Stream.concat(
                Stream.of(shown),
                page.other(column).stream()
                        .map(other -> new ExportCell<T>(t("list.export.other", header), other::apply)));
    }
}
