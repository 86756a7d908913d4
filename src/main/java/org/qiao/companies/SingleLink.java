package org.qiao.companies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Rows that refer to one record each: all of them follow, and each goes back that still refers to the winner. */
public class SingleLink<T> implements MergeMoves {

    private final String key;
    private final Rows<T> rows;
    private final Function<T, @Nullable Long> get;
    private final ObjLongConsumer<T> set;

    /**
     * The rows of one kind, as their repository has them.
     *
     * @param referring every row that refers to a record, archived ones too
     * @param present those of some rows that the viewer may see
     * @param flush writes at once, so that what is asked next finds the rows where they now are
     */
    public record Rows<T>(
            LongFunction<List<T>> referring,
            LongFunction<Optional<T>> find,
            ToLongFunction<T> id,
            Function<Collection<Long>, List<Long>> present,
            Runnable flush) {}

    /** @param get the record that a row refers to */
    public SingleLink(String key, Rows<T> rows, Function<T, @Nullable Long> get, ObjLongConsumer<T> set) {
        this.key = key;
        this.rows = rows;
        this.get = get;
        this.set = set;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<Moved> move(long loser, long winner) {
        var found = rows.referring().apply(loser);
        found.forEach(row -> set.accept(row, winner));
        rows.flush().run();
        return found.stream().map(row -> Moved.of(rows.id().applyAsLong(row))).toList();
    }

    @Override
    public List<Long> back(long loser, long winner, List<Moved> moved) {
        var stayed = new ArrayList<Long>();
        for (var item : moved) {
            var row = rows.find().apply(item.id()).filter(r -> Objects.equals(get.apply(r), winner));
            row.ifPresentOrElse(r -> set.accept(r, loser), () -> stayed.add(item.id()));
        }
        rows.flush().run();
        return stayed;
    }

    @Override
    public List<Long> seen(Collection<Long> ids) {
        return rows.present().apply(ids);
    }
}
