package org.qiao.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The grid of every list page: rows come lazily, Enter or a click opens one, and on a phone each row becomes a card of two
 * lines instead of columns.
 */
public class ListGrid<T> extends Grid<T> {

    /** Narrower windows show cards. */
    static final int NARROW = 640;

    private @Nullable Column<T> card;

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
        card = addColumn(LitRenderer.<T>of(
                        "<div class='card-first'>${item.first}</div><div class='card-second'>${item.second}</div>")
                .withProperty("first", first)
                .withProperty("second", second));
        card.setVisible(false);
    }

    /** A column of two texts: the name in the viewer's language and, lighter, the other one. */
    public Column<T> addNameColumn(ValueProvider<T, ?> name, ValueProvider<T, ?> other) {
        return addColumn(LitRenderer.<T>of(
                                "<span class='name'>${item.name}</span> <span class='other'>${item.other}</span>")
                        .withProperty("name", name)
                        .withProperty("other", other))
                .setFlexGrow(4);
    }

    public void onOpen(Consumer<T> open) {
        addItemClickListener(e -> open.accept(e.getItem()));
        addClassName("opens");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
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

    private void showFor(int width) {
        if (card == null) {
            return;
        }
        var narrow = width > 0 && width < NARROW;
        if (card.isVisible() != narrow) {
            getColumns().forEach(column -> column.setVisible((column == card) == narrow));
            setClassName("cards", narrow);
        }
    }
}
