package org.qiao.outreach;

import org.qiao.companies.CompanyMoves;
import org.qiao.companies.SingleLink;
import org.springframework.stereotype.Component;

/** Tasks about a merged company follow. */
@Component
class TaskMoves extends SingleLink<Task> implements CompanyMoves {

    TaskMoves(TaskRepository tasks) {
        super("tasks", tasks.rowsOf(About.Kind.COMPANY), Task::getCompanyId, Task::setCompanyId);
    }
}
