package org.qiao.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The grid of every list page: rows come lazily, Enter or a click opens one, and on a phone each row becomes a card of two
 * lines instead of columns.
 */
@JsModule("context://js/qiao-list.js")
public class ListGrid<T> extends Grid<T> {

    /** Wide enough for a day in either language, with the sign of the order in its header. */
    public static final String DAY = "9.25rem";

    /** Narrower windows show cards. */
    static final int NARROW = 640;

    private final ListColumns<T> columns = new ListColumns<>(this);
    private final List<PageLookup<?>> lookups = new ArrayList<>();
    private final LazyRows<T> rows = new LazyRows<>(this);
    private Runnable onNarrow = () -> {};

    public ListGrid() {
        super(50);
        addClassName("list");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
        setMultiSort(false);
    }

    /** What a phone shows of a row: a line and a lighter line under it. */
    public void setCard(ValueProvider<T, ?> first, ValueProvider<T, ?> second) {
        setCard(first, second, row -> false);
    }

    /** The same, with the lighter line in the color of what is overdue where the row is. */
    public void setCard(ValueProvider<T, ?> first, ValueProvider<T, ?> second, SerializablePredicate<T> isLate) {
        columns.setCard(addColumn(LitRenderer.<T>of("<div class='card-first'>${item.first}</div>"
                        + "<div class='${item.tone}'>${item.second}</div>")
                .withProperty("tone", row -> isLate.test(row) ? "card-second late" : "card-second")
                .withProperty("first", first)
                .withProperty("second", second)));
    }

    /** A column of two texts: the name in the viewer's language and, lighter, the other one. */
    public Column<T> addNameColumn(ValueProvider<T, ?> name, ValueProvider<T, ?> other) {
        return addColumn(names("", name, other)).setFlexGrow(4);
    }

    private static <T> LitRenderer<T> names(String more, ValueProvider<T, ?> name, ValueProvider<T, ?> other) {
        return LitRenderer.<T>of(
                        "<span class='name'>${item.name}</span> <span class='other'>${item.other}</span>" + more)
                .withProperty("name", name)
                .withProperty("other", other);
    }

    /**
     * Shows the rows of a source from the top, with their number.
     *
     * @param counted takes the number as text, and takes it again when it is exact
     */
    public void show(ListSource<T> source, Consumer<String> counted) {
        rows.show(source, counted);
    }

    /** Asks for the rows again without moving the list. */
    void showAgain() {
        rows.showAgain();
    }

    /** A sortable or plain column of text. Its key is what stands in addresses. */
    public Column<T> addText(String key, String header, ValueProvider<T, String> text, boolean sortable) {
        var column = addColumn(columns.whileShown(key, text)::apply);
        remember(column, key, header, text, sortable);
        return column;
    }

    /** A column of a word in a tone of its own; the class gives the tone. */
    public Column<T> addChip(
            String key, String header, ValueProvider<T, String> word, ValueProvider<T, String> toneClass) {
        var column = addColumn(LitRenderer.<T>of("<span class='${item.tone}'>${item.word}</span>")
                .withProperty("tone", columns.whileShown(key, toneClass))
                .withProperty("word", columns.whileShown(key, word)));
        remember(column, key, header, word, false);
        return column;
    }

    /** A column of days; empty where there is none. */
    public Column<T> addDay(
            String key, String header, ValueProvider<T, ? extends @Nullable LocalDate> day, boolean sortable) {
        var column = addText(key, header, row -> words(day.apply(row)), sortable);
        export(column, day);
        return column;
    }

    private static String words(@Nullable LocalDate day) {
        return day == null ? "" : Formats.day(day);
    }

    /** A column of amounts, short on the screen and with every digit in an export. */
    public Column<T> addAmount(
            String key,
            String header,
            ValueProvider<T, String> brief,
            ValueProvider<T, ? extends @Nullable Object> exact) {
        var column = addColumn(columns.whileShown(key, brief)::apply).setTextAlign(ColumnTextAlign.END);
        remember(column, key, header, brief, true);
        export(column, exact);
        return column;
    }

    /** What an export holds where it is not the text that the column shows: a day or a number to reckon with. */
    public void export(Column<T> column, ValueProvider<T, ? extends @Nullable Object> value) {
        columns.export(column, value);
    }

    /** The column of names, which stands first: the viewer's language, and lighter the other one. */
    public Column<T> addName(String key, String header, ValueProvider<T, String> name, ValueProvider<T, String> other) {
        var column = addNameColumn(name, other);
        remember(column, key, header, name, true);
        columns.setOther(column, other);
        return column;
    }

    /** Looks up for whole pages what columns show that is not part of the rows. */
    public <V> PageLookup<V> lookUp(Function<List<Long>, Map<Long, V>> read) {
        var lookup = new PageLookup<>(read);
        lookups.add(lookup);
        return lookup;
    }

    /** The rows with these numbers are about to be shown or exported. */
    void announce(List<Long> ids) {
        lookups.forEach(lookup -> lookup.announce(ids));
    }

    /** As {@link #addName(String, String, ValueProvider, ValueProvider)}, and after both why the row was found. */
    public Column<T> addName(
            String key,
            String header,
            ValueProvider<T, String> name,
            ValueProvider<T, String> other,
            ValueProvider<T, String> via) {
        var column = addColumn(names(" <span class='via'>${item.via}</span>", name, other)
                        .withProperty("via", via))
                .setFlexGrow(4);
        remember(column, key, header, name, true);
        columns.setOther(column, other);
        return column;
    }

    private void remember(
            Column<T> column, String key, String header, ValueProvider<T, String> text, boolean sortable) {
        column.setKey(key).setHeader(header).setResizable(true);
        if (sortable) {
            column.setSortProperty(key);
        }
        columns.add(column, text);
    }

    /** A column that is there to be chosen, and not shown at first. */
    public Column<T> addSpare(String key, String header, ValueProvider<T, String> text, boolean sortable) {
        return spare(addText(key, header, text, sortable));
    }

    /** Makes a column one that is there to be chosen, and not shown at first. */
    public Column<T> spare(Column<T> column) {
        columns.spare(column);
        return column;
    }

    /** The columns to choose from, and what is chosen. */
    ListColumns<T> columns() {
        return columns;
    }

    /** Runs when the rows are shown as cards. */
    void onNarrow(Runnable action) {
        onNarrow = action;
    }

    public void onOpen(Consumer<T> open) {
        addItemClickListener(e -> open.accept(e.getItem()));
        addClassName("opens");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        rows.open(true);
        var page = event.getUI().getPage();
        var details = page.getExtendedClientDetails();
        if (details != null) {
            showFor(details.getWindowInnerWidth());
        }
        var resizing = page.addBrowserWindowResizeListener(e -> showFor(e.getWidth()));
        addDetachListener(e -> {
            resizing.remove();
            e.unregisterListener();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rows.open(false);
        super.onDetach(event);
    }

    /** @param width of the window in pixels */
    void showFor(int width) {
        if (columns.setNarrow(width > 0 && width < NARROW)) {
            onNarrow.run();
        }
    }
}
