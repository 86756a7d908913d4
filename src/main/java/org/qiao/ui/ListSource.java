package org.qiao.ui;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import org.qiao.kernel.Window;

/** Where a list page's rows come from: a service, asked with the filter that holds at the moment. */
public interface ListSource<T> {

    List<T> rows(Window window);

    /** How many there are, counted no further than the bound: one more than the bound means "more". */
    long count(int bound);

    /** A source from a service's two methods. */
    static <T> ListSource<T> of(Function<Window, List<T>> rows, IntToLongFunction count) {
        return new ListSource<>() {
            @Override
            public List<T> rows(Window window) {
                return rows.apply(window);
            }

            @Override
            public long count(int bound) {
                return count.applyAsLong(bound);
            }
        };
    }
}
