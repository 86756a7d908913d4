package org.qiao.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Window;

/**
 * Brings a grid the rows of a source as somebody scrolls. A long list is counted to {@link #QUICK} at first, so that its rows
 * need not wait; the exact number follows in the background, when the viewer stays.
 */
final class LazyRows<T> {

    /** So many rows are counted while the viewer waits. */
    static final int QUICK = 500;

    /** A viewer who stays so long on a list wants to know how long it is. */
    private static final Duration PAUSE = Duration.ofMillis(400);

    private final ListGrid<T> grid;

    /** The total of the list that is shown now; an older list's late count finds another one here. */
    private volatile @Nullable AtomicLong shown;

    private volatile boolean open;

    private Runnable again = () -> {};

    LazyRows(ListGrid<T> grid) {
        this.grid = grid;
    }

    /** Whether the list is on a page that is open. */
    void open(boolean isOpen) {
        open = isOpen;
    }

    void show(ListSource<T> source, Consumer<String> counted) {
        var total = new AtomicLong(Window.UNKNOWN);
        var longer = new AtomicBoolean();
        shown = total;
        LongSupplier count = () -> {
            if (total.get() != Window.UNKNOWN) {
                return total.get();
            }
            if (longer.get()) {
                return QUICK;
            }
            var quick = source.count(QUICK);
            if (quick <= QUICK) {
                total.set(quick);
                counted.accept(number(quick));
                return quick;
            }
            longer.set(true);
            counted.accept(number(QUICK) + "+");
            grid.getUI().ifPresent(ui -> countExactly(ui, source, total, counted));
            return QUICK;
        };
        again = () -> {
            if (longer.get()) {
                // The old number stands until the new one is known, so that nobody is thrown back to the beginning.
                grid.getUI().ifPresent(ui -> countExactly(ui, source, total, counted));
            } else {
                total.set(Window.UNKNOWN);
            }
            grid.getDataProvider().refreshAll();
        };
        // By offset and limit, not by page: Vaadin makes pages larger until one begins at the offset, and then refuses
        // them.
        grid.setItems(
                // The box in the header asks for all there are.
                query -> source
                        .rows(new Window(
                                query.getOffset(),
                                Math.min(query.getLimit(), Selection.MOST),
                                longer.get() && total.get() == Window.UNKNOWN ? Window.MANY : total.get()))
                        .stream(),
                query -> Math.toIntExact(count.getAsLong()));
    }

    /** Asks for the rows and their number again, where the list stands. */
    void showAgain() {
        again.run();
    }

    private void countExactly(UI ui, ListSource<T> source, AtomicLong total, Consumer<String> counted) {
        Later.computeAfter(PAUSE, ui, () -> open && shown == total, () -> source.count(Integer.MAX_VALUE), exact -> {
            if (shown == total) {
                total.set(exact);
                counted.accept(number(exact));
                grid.getLazyDataView().setItemCountCallback(query -> Math.toIntExact(exact));
            }
        });
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
