package org.qiao.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.kernel.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All touches that the viewer may see, as a list. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.TOUCH_READ)
public class TouchLists {

    private final TouchListRepository lists;
    private final TouchRepository touches;
    private final TouchRows rows;

    TouchLists(TouchListRepository lists, TouchRepository touches, TouchRows rows) {
        this.lists = lists;
        this.touches = touches;
        this.rows = rows;
    }

    public List<TouchRow> list(TouchFilter filter, Window window) {
        return rows.of(touches.facts(lists.ids(filter, window)));
    }

    /** How many match, counted no further than the bound: one more than the bound means "more". */
    public long count(TouchFilter filter, int bound) {
        return lists.count(filter, bound);
    }
}
