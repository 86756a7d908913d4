package org.qiao.outreach;

import org.qiao.companies.PersonLinks;
import org.qiao.companies.SingleLink;
import org.springframework.stereotype.Component;

/** Tasks about a merged person follow. */
@Component
class PersonTasks extends SingleLink<Task> implements PersonLinks {

    PersonTasks(TaskRepository tasks) {
        super("tasks", tasks.rowsOf(About.Kind.PERSON), Task::getPersonId, Task::setPersonId);
    }
}
