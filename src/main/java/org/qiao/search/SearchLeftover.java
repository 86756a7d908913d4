package org.qiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.qiao.access.Permission;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Search documents that are missing: a look at the numbers of a thousand records takes milliseconds. */
@Component
@Order(2)
class SearchLeftover implements Leftover {

    /**
     * Raised where records are to be found otherwise. Documents that are there stay as they are, so a migration takes those out that
     * are to be written anew, and their keys.
     */
    private static final int RULES = 1;

    private final SearchIndex index;
    private final TreeMap<String, SearchRecords> records = new TreeMap<>();

    SearchLeftover(SearchIndex index, List<SearchRecords> records) {
        this.index = index;
        records.forEach(kind -> this.records.put(kind.kind(), kind));
    }

    @Override
    public String work() {
        return "search";
    }

    @Override
    public String text() {
        return "leftover.search";
    }

    @Override
    public String permission() {
        return Permission.COMPANY_READ;
    }

    @Override
    public int rules() {
        return RULES;
    }

    @Override
    public List<String> kinds() {
        return List.copyOf(records.keySet());
    }

    @Override
    public void renew(String kind, List<Long> ids) {
        var without = new ArrayList<>(ids);
        without.removeAll(index.documents(kind, ids).keySet());
        if (!without.isEmpty()) {
            index.putAll(kind, Objects.requireNonNull(records.get(kind)).findables(without));
        }
    }
}
