package org.qiao.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ObjLongConsumer;
import org.qiao.access.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes documents anew from the records: all of them on command, or those that hold a word whose reading was corrected. It
 * acts as the system, since a record must be found by whoever may see it and not by whoever started this.
 */
@Component
class SearchRebuild {

    private static final int BATCH = 500;
    private static final int MOST = 1_000_000;

    private final SearchIndex index;
    private final List<SearchRecords> kinds;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    SearchRebuild(
            SearchIndex index, List<SearchRecords> kinds, CurrentUser user, PlatformTransactionManager transactions) {
        this.index = index;
        this.kinds = kinds;
        this.user = user;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Empties the index and fills it batch by batch, each in its own transaction; one that is cut short is begun anew at the next
     * start.
     *
     * @param progress told after each batch how many of a kind are done
     */
    void all(ObjLongConsumer<String> progress) {
        user.runAsSystem("search rebuild", () -> {
            transaction.executeWithoutResult(status -> index.clear());
            kinds.forEach(kind -> all(kind, progress));
            transaction.executeWithoutResult(status -> index.finish());
            return true;
        });
    }

    private void all(SearchRecords kind, ObjLongConsumer<String> progress) {
        long last = 0;
        long done = 0;
        for (var ids = after(kind, last); !ids.isEmpty(); ids = after(kind, last)) {
            var batch = ids;
            transaction.executeWithoutResult(status -> index.putAll(kind.kind(), kind.findables(batch)));
            last = ids.getLast();
            done += ids.size();
            progress.accept(kind.kind(), done);
        }
    }

    /** Writes the documents of those records that have none; a look at the numbers of a thousand records takes milliseconds. */
    void missing() {
        user.runAsSystem("search documents", () -> {
            kinds.forEach(kind -> {
                for (var ids = after(kind, 0); !ids.isEmpty(); ids = after(kind, ids.getLast())) {
                    var batch = ids;
                    transaction.executeWithoutResult(status -> {
                        var without = new ArrayList<>(batch);
                        without.removeAll(index.documents(kind.kind(), batch).keySet());
                        if (!without.isEmpty()) {
                            index.putAll(kind.kind(), kind.findables(without));
                        }
                    });
                }
            });
            transaction.executeWithoutResult(status -> index.complete());
            return true;
        });
    }

    /** Makes what lists sort by anew. What is as it should be is left alone, so that what was cut short is soon done. */
    void sort() {
        user.runAsSystem("sort keys", () -> {
            kinds.forEach(kind -> {
                for (var ids = after(kind, 0); !ids.isEmpty(); ids = after(kind, ids.getLast())) {
                    var batch = ids;
                    transaction.executeWithoutResult(status -> kind.sortAgain(batch));
                }
            });
            transaction.executeWithoutResult(status -> index.sorted());
            return true;
        });
    }

    private List<Long> after(SearchRecords kind, long id) {
        return Objects.requireNonNull(transaction.execute(status -> kind.after(id, BATCH)));
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
        kind.sortAgain(ids);
    }
}
