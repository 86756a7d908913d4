package org.qiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a long list in an order of names that no index knows: group after group, each read from the index that holds
 * its rows together. A page near the end it began at costs a few short reads; a far one costs one count of all groups.
 */
final class NameWalk {

    /** So many groups are tried one by one, since most of them may be empty. */
    private static final int PATIENCE = 40;

    /** So many rows are read and passed over rather than counted. */
    private static final int NEAR = 500;

    /** What the walk asks the database. A group is the id that all its rows hold, or null. */
    interface Groups {

        /** Ids of the group's rows, in the order that they have within it. */
        List<Long> ids(@Nullable Long group, int offset, int limit);

        /** How many rows each group has; those without any may be missing. */
        Map<@Nullable Long, Long> sizes();
    }

    private NameWalk() {}

    /** The ids of one page. */
    static List<Long> page(List<@Nullable Long> order, Groups groups, int offset, int limit) {
        var page = new ArrayList<Long>();
        var sizes = offset > NEAR ? groups.sizes() : null;
        int skip = offset;
        int tried = 0;
        for (var group : order) {
            if (page.size() == limit) {
                break;
            }
            if (sizes == null && tried++ == PATIENCE) {
                sizes = groups.sizes();
            }
            var wanted = limit - page.size();
            if (sizes == null) {
                var found = groups.ids(group, 0, skip + wanted);
                var passed = Math.min(skip, found.size());
                skip -= passed;
                page.addAll(found.subList(passed, found.size()));
            } else if (sizes.getOrDefault(group, 0L) <= skip) {
                skip -= Math.toIntExact(sizes.getOrDefault(group, 0L));
            } else {
                page.addAll(groups.ids(group, skip, wanted));
                skip = 0;
            }
        }
        return page;
    }
}
