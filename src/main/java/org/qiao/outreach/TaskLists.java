package org.qiao.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.kernel.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All tasks that the viewer may see, whoever does them, as a list. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.TOUCH_READ)
public class TaskLists {

    private final TaskListRepository tasks;
    private final TaskService service;

    TaskLists(TaskListRepository tasks, TaskService service) {
        this.tasks = tasks;
        this.service = service;
    }

    public List<TaskRow> list(TaskFilter filter, Window window) {
        return service.listed(tasks.ids(filter, window));
    }

    /** How many match, counted no further than the bound: one more than the bound means "more". */
    public long count(TaskFilter filter, int bound) {
        return tasks.count(filter, bound);
    }
}
