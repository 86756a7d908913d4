package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.ListRow;
import org.qiao.ui.ListState.Order;

/**
 * A page that people live in: one list, searched, filtered by chips, sorted by one or several columns, with the columns that
 * the viewer wants. All of it stands in the address. A subclass says which columns, filters and rows there are.
 */
public abstract class ListPage<T extends ListRow> extends PageView implements ListPlace, BeforeEnterObserver {

    private final String address;
    private final ListGrid<T> grid = new ListGrid<>();
    private final List<ListFilter> filters = new ArrayList<>();
    private @Nullable ListBar bar;
    private @Nullable ColumnPicker picker;
    private @Nullable PhoneMenu menu;
    private @Nullable Selection<T> selection;
    private final Button everything = new Button(t("list.unfiltered"), e -> open(state().unfiltered()));
    private ListState state = ListState.EMPTY;

    /** @param address where the page stands, such as {@code companies} */
    protected ListPage(String titleKey, String address) {
        super(titleKey);
        this.address = address;
    }

    /** The rows of the list in the given state. */
    protected abstract ListSource<T> source(ListState state);

    /** What stands beside the title: the number of lines, unless a page has more to say. */
    protected String beside(String count) {
        return count;
    }

    protected ListGrid<T> grid() {
        return grid;
    }

    protected void filter(ListFilter filter) {
        filters.add(filter);
    }

    /** What the list can be filtered by. */
    List<ListFilter> filters() {
        return List.copyOf(filters);
    }

    /** Lets several lines be selected and something be done with all of them. */
    protected void setBulkActions(Component... actions) {
        selection = new Selection<>(grid, actions);
    }

    /** Builds the page once columns, filters and bulk actions are known. */
    protected void build(String placeholder, String empty, List<ListTool> tools) {
        var chips = new ListBar(placeholder, filters, this::open);
        var columns = new ColumnPicker(grid.columns().chosenFrom(), order -> open(state.withColumns(order)));
        chips.addTool(columns);
        tools.stream()
                .sorted(Comparator.comparing(ListTool::position))
                .map(tool -> tool.component(this))
                .flatMap(Optional::stream)
                .forEach(chips::addTool);
        grid.onNarrow(() -> offerMenu(chips, tools));
        grid.setEmptyStateComponent(new EmptyState(empty, everything));
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        grid.addSortListener(e -> {
            if (e.isFromClient()) {
                open(state.sortedBy(e.getSortOrder().stream()
                        .map(order ->
                                new Order(order.getSorted().getKey(), order.getDirection() == SortDirection.DESCENDING))
                        .toList()));
            }
        });
        bar = chips;
        picker = columns;
        add(chips);
        add(grid);
        // Under the list: when it comes, the lines stay where they are.
        if (selection != null) {
            add(selection.bar());
        }
    }

    /** Made when a phone asks for it: no other window has a use for it. */
    private void offerMenu(ListBar chips, List<ListTool> tools) {
        if (menu == null) {
            var more = new PhoneMenu(
                    grid.columns().chosenFrom(),
                    tools.stream()
                            .filter(ListTool::isForMenu)
                            .map(tool -> tool.component(this))
                            .flatMap(Optional::stream)
                            .toList(),
                    this::open);
            menu = more;
            chips.addTool(more);
            more.show(state, shownKeys());
        }
    }

    private List<String> shownKeys() {
        return grid.columns().shown().stream().map(Grid.Column::getKey).toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        filters.stream()
                .flatMap(filter -> parameters.getSingleParameter(filter.key()).filter(filter::isUnreadable).stream())
                .forEach(token -> Toasts.problem(t("ui.day.address.filter", token)));
        show(ListState.read(parameters, filters));
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public ListState state() {
        return state;
    }

    /** The columns that are shown, in order. */
    public List<Grid.Column<T>> columns() {
        return grid.columns().shown();
    }

    /** What a cell of the column holds for an export: a day, a number or a text; nothing where it is empty. */
    public @Nullable Object value(Grid.Column<?> column, T row) {
        return grid.columns().value(column, row);
    }

    /** What stands lighter beside the names of the column; empty for a column that is none of names. */
    public Optional<ValueProvider<T, String>> other(Grid.Column<?> column) {
        return grid.columns().other(column);
    }

    /** The rows that are shown. */
    public ListSource<T> rows() {
        return announced(source(state));
    }

    private ListSource<T> announced(ListSource<T> source) {
        return ListSource.of(
                window -> {
                    var rows = source.rows(window);
                    grid.announce(rows.stream().map(ListRow::id).toList());
                    return rows;
                },
                source::count);
    }

    /** Shows another state and puts it into the address. */
    public void open(ListState next) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(address, next.parameters())));
        show(next);
    }

    /** The lines that are ticked. */
    public Set<T> selected() {
        return grid.getSelectedItems();
    }

    /** Asks for the rows again, after something about them was changed; nothing stays selected. */
    protected void refresh() {
        show(state);
    }

    /**
     * Asks for the rows again where the list stands, after others changed something. What is gone is ticked no longer.
     *
     * @param visible which of the lines with these numbers the viewer still sees
     */
    protected void renew(UnaryOperator<List<Long>> visible) {
        var ticked = List.copyOf(selected());
        if (!ticked.isEmpty()) {
            var still =
                    Set.copyOf(visible.apply(ticked.stream().map(ListRow::id).toList()));
            ticked.stream().filter(row -> !still.contains(row.id())).forEach(grid::deselect);
        }
        grid.showAgain();
    }

    private void show(ListState next) {
        state = next;
        var rows = new ShownRows<>(announced(source(next)));
        if (selection != null) {
            selection.of(rows);
        }
        everything.setVisible(next.isFiltered());
        grid.columns().show(next.columns());
        grid.sort(next.orders().stream()
                .flatMap(order -> Optional.ofNullable(grid.getColumnByKey(order.column()))
                        .filter(Grid.Column::isSortable)
                        .map(column -> new GridSortOrder<>(
                                column, order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                        .stream())
                .toList());
        if (bar != null && picker != null) {
            bar.show(next);
            picker.show(shownKeys());
        }
        if (menu != null) {
            menu.show(next, shownKeys());
        }
        grid.show(rows, count -> setBeside(beside(count)));
        grid.getLazyDataView().setIdentifierProvider(ListRow::id);
    }
}
