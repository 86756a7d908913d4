package org.qiao.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a list is sorted by.
 *
 * @param column a property or an expression of the list's record {@code r} or of what is joined to it
 * @param names ids that the column holds, in the order of what they stand for; empty where the column's own order is meant
 * @param conditions what holds for the rows of each of the names, and at last for those of none; empty where the column tells
 */
record ListOrder(String column, boolean descending, List<Long> names, List<String> conditions) {

    ListOrder(String column, boolean descending, List<Long> names) {
        this(column, descending, names, List.of());
    }

    /** Sorted by which of the conditions holds; the last one is that none of them does. */
    static ListOrder ofConditions(boolean descending, List<String> conditions) {
        var names = LongStream.range(0, conditions.size() - 1).boxed().toList();
        var which = names.stream()
                .map(name -> " when " + conditions.get(name.intValue()) + " then " + name)
                .collect(Collectors.joining("", "case", " else -1 end"));
        return new ListOrder(which, descending, names, conditions);
    }

    /** What holds for the rows of one of the names, which is {@code :group} where the column tells, or of none. */
    String of(@Nullable Long name) {
        if (conditions.isEmpty()) {
            return column + (name == null ? " is null" : " = :group");
        }
        return name == null ? conditions.getLast() : conditions.get(name.intValue());
    }

    /** As the database is asked for it; ids that are not among the names come last in both directions, as null does. */
    String clause(boolean backwards) {
        if (names.isEmpty()) {
            return column + direction(backwards);
        }
        // What is not in the list counts as 0, so that it is last when the numbers go down.
        var order = descending ? names : names.reversed();
        return "function('field', " + column + ", "
                + order.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")"
                + (backwards ? "" : " desc");
    }

    /** As an index holds it that has the ids in their own order. */
    String plainClause() {
        return column + direction(false);
    }

    private String direction(boolean backwards) {
        return descending == backwards ? "" : " desc";
    }
}
