package org.qiao.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a list is sorted by, the first thing first; by id at last, in the direction of the last of them. */
final class ListOrders {

    /** So many rows are sorted at once without anybody noticing. */
    private static final int FEW = 5_000;

    private final List<ListOrder> orders = new ArrayList<>();
    private boolean walked;

    /** Each column once. */
    void add(ListOrder order) {
        if (orders.stream().noneMatch(o -> o.column().equals(order.column()))) {
            orders.add(order);
        }
    }

    /** As {@link #add}; a long list is walked from name to name if this is what it is sorted by first. */
    void addWalked(ListOrder order) {
        walked = walked || orders.isEmpty();
        add(order);
    }

    /** Whether a list of so many rows, or of an unknown number below zero, is walked rather than sorted. */
    boolean areWalked(long total) {
        return walked && (total < 0 || total > FEW);
    }

    ListOrder walked() {
        return orders.getFirst();
    }

    /** The ids in the walked column, in the order in which they are met; null stands for none and is the last. */
    List<@Nullable Long> groups(boolean backwards) {
        var groups = new ArrayList<@Nullable Long>(orders.getFirst().names());
        if (orders.getFirst().descending()) {
            Collections.reverse(groups);
        }
        groups.add(null);
        if (backwards) {
            Collections.reverse(groups);
        }
        return groups;
    }

    String clause(boolean backwards) {
        return clause(backwards, 0);
    }

    /** The order among rows that are alike in the walked column. */
    String clauseWithin(boolean backwards) {
        return clause(backwards, 1);
    }

    private String clause(boolean backwards, int settled) {
        return orders.stream()
                        .skip(settled)
                        .map(o -> o.clause(backwards) + ", ")
                        .collect(Collectors.joining())
                + last(backwards);
    }

    /** In the list's own order, which costs nothing where an index holds it, and which Hibernate asks for when it counts. */
    String countingClause() {
        return orders.stream().allMatch(o -> o.conditions().isEmpty())
                        && orders.stream()
                                .skip(walked ? 1 : 0)
                                .allMatch(o -> o.names().isEmpty())
                ? orders.stream().map(o -> o.plainClause() + ", ").collect(Collectors.joining()) + last(false)
                : "r.id";
    }

    private String last(boolean backwards) {
        var descending = !orders.isEmpty() && orders.getLast().descending();
        return descending == backwards ? "r.id" : "r.id desc";
    }
}
