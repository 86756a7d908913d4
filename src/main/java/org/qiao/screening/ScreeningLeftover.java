package org.qiao.screening;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.search.Leftover;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds by today's rules what a list that an earlier version loaded has been silent about. */
@Component
@Order(3)
class ScreeningLeftover implements Leftover {

    private final ListRepository lists;
    private final EntryTable entries;
    private final ListCheck check;

    ScreeningLeftover(ListRepository lists, EntryTable entries, ListCheck check) {
        this.lists = lists;
        this.entries = entries;
        this.check = check;
    }

    @Override
    public String work() {
        return "screening";
    }

    @Override
    public String text() {
        return "leftover.screening";
    }

    @Override
    public String permission() {
        return Permission.SCREENING_DECIDE;
    }

    @Override
    public int rules() {
        return ListKeys.RULES;
    }

    @Override
    public List<String> kinds() {
        return Arrays.stream(RecordKind.values()).map(Enum::name).toList();
    }

    /** Keys by the rules of today the lists that older ones keyed; where there is none, nothing has to be compared. */
    @Override
    public boolean begin() {
        var old = lists.keyedBefore(ListKeys.RULES);
        old.forEach(list -> {
            entries.keyAgain(list.id());
            list.keyed();
        });
        return !old.isEmpty();
    }

    @Override
    public void renew(String kind, List<Long> ids) {
        check.check(RecordKind.valueOf(kind), ids, null, new HashMap<>());
    }
}
