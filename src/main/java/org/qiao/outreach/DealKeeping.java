package org.qiao.outreach;

import org.qiao.access.CurrentUser;
import org.qiao.pipeline.DealKept;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what was said about a deal as close as the deal itself: when it becomes confidential or open, its touches and tasks
 * follow in the same transaction. It acts as the system, since colleagues' touches that whoever keeps the deal cannot see
 * must not stay open.
 */
@Component
class DealKeeping {

    private final TouchRepository touches;
    private final TaskRepository tasks;
    private final CurrentUser user;

    DealKeeping(TouchRepository touches, TaskRepository tasks, CurrentUser user) {
        this.touches = touches;
        this.tasks = tasks;
        this.user = user;
    }

    @EventListener
    void on(DealKept deal) {
        user.runAsSystem("deal keeping (" + user.require().login() + ")", () -> {
            touches.keep(deal.dealId(), deal.circleId());
            tasks.keep(deal.dealId(), deal.circleId());
            return true;
        });
    }
}
