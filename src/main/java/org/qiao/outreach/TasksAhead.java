package org.qiao.outreach;

import java.util.Collection;
import java.util.Map;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.pipeline.NextStep;
import org.qiao.pipeline.NextSteps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the board what comes next, from the tasks that the viewer may see. */
@Component
class TasksAhead implements NextSteps {

    private final TaskRepository tasks;
    private final CurrentUser user;

    TasksAhead(TaskRepository tasks, CurrentUser user) {
        this.tasks = tasks;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, NextStep> of(Collection<Long> dealIds) {
        return dealIds.isEmpty() || !user.may(Permission.TOUCH_READ) ? Map.of() : tasks.next(dealIds);
    }
}
