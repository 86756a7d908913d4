package org.qiao.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the things that a list is sorted by.
 *
 * @param column a property of the list's record {@code r} or of what is joined to it
 * @param names ids that the column holds, in the order of what they stand for; empty where the column's own order is meant
 */
record ListOrder(String column, boolean descending, List<Long> names) {

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
