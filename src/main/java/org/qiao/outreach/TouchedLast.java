package org.qiao.outreach;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.companies.LastTouches;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the person page who was last in touch, from the touches that the viewer may see. */
@Component
class TouchedLast implements LastTouches {

    private final TouchRepository touches;
    private final CurrentUser user;

    TouchedLast(TouchRepository touches, CurrentUser user) {
        this.touches = touches;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, Map<Long, Instant>> of(Collection<Long> people) {
        return user.may(Permission.TOUCH_READ) && !people.isEmpty() ? touches.lastByStaff(people) : Map.of();
    }
}
