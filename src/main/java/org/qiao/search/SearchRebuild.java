package org.qiao.search;

import java.util.Collection;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Writes documents anew from the records: all of them on command, or those that hold a word whose reading was corrected. It acts as the system, since a record must be found by
 * whoever may see it and not by whoever started this.
 */
@Component
class SearchRebuild {

    private static final int BATCH = 500;
    private static final int MOST = 1_000_000;

    private final SearchIndex index;
    private final List<SearchRecords> kinds;
    private final CurrentUser user;
    private final Leftovers leftovers;
    private final SearchLeftover missing;

    SearchRebuild(
            SearchIndex index,
            List<SearchRecords> kinds,
            CurrentUser user,
            Leftovers leftovers,
            SearchLeftover missing) {
        this.index = index;
        this.kinds = kinds;
        this.user = user;
        this.leftovers = leftovers;
        this.missing = missing;
    }

    /** Empties the index and fills it; what is cut short goes on at the next start. */
    void all() {
        leftovers.again(missing, index::clear);
    }

    /** In the caller's transaction: everything whose document holds the text, in Chinese. */
    void holding(String text, String login) {
        user.runAsSystem("readings (" + login + ")", () -> {
            kinds.forEach(kind -> {
                var ids = index.beginning(kind.kind(), List.of(Findable.cut(text, Findable.KEY)), MOST, false);
                for (int from = 0; from < ids.size(); from += BATCH) {
                    again(kind, ids.subList(from, Math.min(ids.size(), from + BATCH)));
                }
            });
            return true;
        });
    }

    private void again(SearchRecords kind, Collection<Long> ids) {
        index.putAll(kind.kind(), kind.findables(ids));
        if (kind instanceof SortedRecords sorted) {
            sorted.sortAgain(ids);
        }
    }
}
