package org.qiao.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Window;

/** The pages of a list: each fetched from whichever end is nearer, and from name to name where no index knows the order. */
final class ListPages {

    /** From here on the other end may be nearer. */
    private static final int FAR = 500;

    /** What the pages are of. */
    interface Rows {

        /** How many rows there are for which the condition holds too; an empty one holds for all. */
        long count(String condition);

        /**
         * Ids in that order, of the rows for which the condition holds too; an empty one holds for all.
         *
         * @param group what the condition calls {@code :group}, if it does
         */
        List<Long> ids(String condition, @Nullable Long group, String order, int offset, int limit);

        /** Pairs of a group and its number of rows. */
        List<Object[]> sizes(String column);
    }

    private final Rows rows;
    private final ListOrders orders;

    ListPages(Rows rows, ListOrders orders) {
        this.rows = rows;
        this.orders = orders;
    }

    /** The ids of one page, in order. */
    List<Long> ids(Window window) {
        if (window.offset() > FAR) {
            var total = (int) (window.isCounted() ? window.total() : rows.count(""));
            if (window.offset() > total / 2) {
                return idsFromTheEnd(total, window.offset(), window.limit());
            }
        }
        return fetch(false, window.offset(), window.limit(), window.total());
    }

    private List<Long> idsFromTheEnd(int total, int offset, int limit) {
        var end = Math.min(total, offset + limit);
        if (offset >= end) {
            return List.of();
        }
        var page = new ArrayList<>(fetch(true, total - end, end - offset, total));
        Collections.reverse(page);
        return page;
    }

    private List<Long> fetch(boolean backwards, int offset, int limit, long total) {
        return orders.areWalked(total)
                ? NameWalk.page(orders.groups(backwards), new Walked(orders.walked(), backwards), offset, limit)
                : rows.ids("", null, orders.clause(backwards), offset, limit);
    }

    /** The groups of rows that hold the same id in the column, or fulfill the same condition. */
    private final class Walked implements NameWalk.Groups {

        private final ListOrder by;
        private final String order;

        Walked(ListOrder by, boolean backwards) {
            this.by = by;
            this.order = orders.clauseWithin(backwards);
        }

        @Override
        public List<Long> ids(@Nullable Long group, int offset, int limit) {
            return rows.ids(by.of(group), by.conditions().isEmpty() ? group : null, order, offset, limit);
        }

        @Override
        public Map<@Nullable Long, Long> sizes() {
            var sizes = new HashMap<@Nullable Long, Long>();
            if (by.conditions().isEmpty()) {
                rows.sizes(by.column()).forEach(row -> sizes.put((Long) row[0], (Long) row[1]));
            } else {
                orders.groups(false).forEach(group -> sizes.put(group, rows.count(by.of(group))));
            }
            return sizes;
        }
    }
}
