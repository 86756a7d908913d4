package org.qiao.outreach;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.qiao.kernel.Window;
import org.qiao.search.ListQuery;
import org.qiao.search.Owners;
import org.springframework.stereotype.Repository;

/** The queries behind the list of tasks. */
@Repository
class TaskListRepository {

    private final EntityManager entities;
    private final Owners owners;

    TaskListRepository(EntityManager entities, Owners owners) {
        this.entities = entities;
        this.owners = owners;
    }

    long count(TaskFilter filter, int bound) {
        return query(filter).countUpTo(bound);
    }

    List<Long> ids(TaskFilter filter, Window window) {
        var query = query(filter);
        filter.orders().forEach(order -> order(query, order, filter));
        return (filter.orders().isEmpty() ? query.orderBy(false, "r.dueOn") : query).ids(window);
    }

    private ListQuery query(TaskFilter filter) {
        var query = new ListQuery(entities, "Task")
                .where("r.archivedAt is null")
                .where("r.ownerId in :owners", "owners", filter.ownerIds())
                .where("r.officeId in :theirOffices", "theirOffices", filter.officeIds())
                .where(
                        "r.companyId in (select c.id from Company c where c.id in :companies)",
                        "companies",
                        filter.companyIds())
                .between("r.dueOn", "due", filter.due())
                .during("r.doneAt", "done", filter.done())
                .matching(TaskRepository.KIND, filter.text());
        if (!filter.states().isEmpty()) {
            query.where(filter.states().stream()
                    .map(TaskListRepository::condition)
                    .collect(Collectors.joining(" or ", "(", ")")));
            if (filter.states().stream().anyMatch(state -> state != TaskState.DONE)) {
                query.with("day", filter.day());
            }
        }
        return query;
    }

    private static String condition(TaskState state) {
        return switch (state) {
            case OPEN -> "(r.doneAt is null and r.dueOn >= :day)";
            case OVERDUE -> "(r.doneAt is null and r.dueOn < :day)";
            case DONE -> "r.doneAt is not null";
        };
    }

    private void order(ListQuery query, TaskFilter.Order order, TaskFilter filter) {
        var down = order.descending();
        switch (order.sort()) {
            case DUE -> query.orderBy(down, "r.dueOn");
            case OWNER -> query.orderByNames(down, "r.ownerId", owners.inOrder(filter.language()));
            case OFFICE -> query.orderByNames(down, "r.officeId", owners.officesInOrder(filter.language()));
            case DONE -> query.orderByFilled(down, "r.doneAt");
        }
    }
}
