package org.qiao.outreach;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.search.Findable;
import org.qiao.search.SearchRecords;
import org.springframework.stereotype.Component;

/** Tasks for whoever writes the search index anew. */
@Component
class TaskRecords implements SearchRecords {

    private final TaskRepository tasks;

    TaskRecords(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public String kind() {
        return TaskRepository.KIND;
    }

    @Override
    public Class<?> type() {
        return Task.class;
    }

    @Override
    public Map<Long, Findable> findables(Collection<Long> ids) {
        return tasks.listed(ids).stream().collect(Collectors.toMap(Task::id, Task::findable));
    }
}
