package org.qiao.kernel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From one value to another; an end that is null is open.
 *
 * @param from the least that lies in it
 * @param to the greatest that lies in it; for moments the first that does not
 */
public record Range<T>(@Nullable T from, @Nullable T to) {

    /** In which everything lies. */
    public static <T> Range<T> any() {
        return new Range<>(null, null);
    }

    public boolean isAny() {
        return from == null && to == null;
    }

    /** The same ends as something else. */
    public <R> Range<R> map(Function<T, R> value) {
        return new Range<>(from == null ? null : value.apply(from), to == null ? null : value.apply(to));
    }
}
