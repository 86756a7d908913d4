package org.qiao.outreach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.qiao.companies.CompanyMoves;
import org.springframework.stereotype.Component;

/** Tasks about a merged company follow. */
@Component
class TaskMoves implements CompanyMoves {

    private final TaskRepository tasks;

    TaskMoves(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @Override
    public String key() {
        return "tasks";
    }

    @Override
    public List<Moved> move(long loser, long winner) {
        var found = tasks.about(loser);
        found.forEach(task -> task.setCompanyId(winner));
        tasks.flush();
        return found.stream().map(task -> Moved.of(task.id())).toList();
    }

    @Override
    public List<Long> back(long loser, long winner, List<Moved> moved) {
        var stayed = new ArrayList<Long>();
        for (var item : moved) {
            var task = tasks.find(item.id()).orElse(null);
            if (task == null || !Objects.equals(task.getCompanyId(), winner)) {
                stayed.add(item.id());
            } else {
                task.setCompanyId(loser);
            }
        }
        tasks.flush();
        return stayed;
    }

    @Override
    public List<Long> seen(Collection<Long> ids) {
        return tasks.present(ids);
    }
}
