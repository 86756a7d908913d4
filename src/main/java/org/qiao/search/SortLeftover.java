package org.qiao.search;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.qiao.access.Permission;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What lists sort by. */
@Component
@Order(1)
class SortLeftover implements Leftover {

    private final TreeMap<String, SortedRecords> records = new TreeMap<>();

    SortLeftover(List<SortedRecords> records) {
        records.forEach(kind -> this.records.put(kind.kind(), kind));
    }

    @Override
    public String work() {
        return "sort keys";
    }

    @Override
    public String text() {
        return "leftover.sort";
    }

    @Override
    public String permission() {
        return Permission.COMPANY_READ;
    }

    @Override
    public int rules() {
        return Reading.SORT_RULES;
    }

    @Override
    public List<String> kinds() {
        return List.copyOf(records.keySet());
    }

    @Override
    public void renew(String kind, List<Long> ids) {
        Objects.requireNonNull(records.get(kind)).sortAgain(ids);
    }
}
