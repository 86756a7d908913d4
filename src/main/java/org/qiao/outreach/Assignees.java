package org.qiao.outreach;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Circles;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Directory.Colleague;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.springframework.stereotype.Component;

/**
 * To whom a task may be given: to whoever could read what it follows from, and may tick it off. That is the own desk; both
 * desks if it is shared or the giver's right reaches everything; and of a confidential deal only its need-to-know list.
 */
@Component
class Assignees {

    private final Directory directory;
    private final CurrentUser user;
    private final Circles circles;

    Assignees(Directory directory, CurrentUser user, Circles circles) {
        this.directory = directory;
        this.user = user;
        this.circles = circles;
    }

    /** Within a transaction; by English name. */
    List<Colleague> list(boolean shared, @Nullable Long circle) {
        var actor = user.require();
        var holders = directory.holding(Permission.TOUCH_WRITE);
        var bothDesks = shared || actor.scope(Permission.TOUCH_WRITE) == Scope.ALL;
        var needToKnow = circle == null ? holders : circles.members(circle);
        return directory.colleagues().values().stream()
                .filter(c -> !c.disabled() && holders.contains(c.id()))
                .filter(c -> bothDesks || c.desk() == actor.desk())
                .filter(c -> c.id() == actor.userId() || needToKnow.contains(c.id()))
                .toList();
    }

    boolean includes(@Nullable Long owner, boolean shared, @Nullable Long circle) {
        return Objects.equals(owner, user.require().userId())
                || list(shared, circle).stream().anyMatch(c -> Objects.equals(c.id(), owner));
    }
}
