package org.qiao.outreach;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.SingleLink.Rows;
import org.qiao.pipeline.NextStep;
import org.qiao.search.IdBlock;
import org.springframework.stereotype.Repository;

/** Every query about tasks. */
@Repository
class TaskRepository {

    static final String KIND = "TASK";

    private static final String FACTS = "select new org.qiao.outreach.TaskFacts(t.id, t.title, t.dueOn, t.doneAt,"
            + " t.officeId, t.ownerId, t.circleId, t.companyId, t.personId, t.dealId) from Task t"
            + " where t.archivedAt is null";

    private final EntityManager entities;

    TaskRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What the owner has still to do and that is due from one day to another, both included, in order. */
    List<TaskFacts> open(long owner, LocalDate from, LocalDate to, int limit) {
        return query(" and t.ownerId = :owner and t.doneAt is null and t.dueOn between :from and :to"
                        + " order by t.dueOn, t.id")
                .setParameter("owner", owner)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What is still to do about a record, soonest first. */
    List<TaskFacts> open(About about, int limit) {
        return query(" and t." + column(about) + " = :id and t.doneAt is null order by t.dueOn, t.id")
                .setParameter("id", about.id())
                .setMaxResults(limit)
                .getResultList();
    }

    /** The soonest open task of each of the deals. */
    Map<Long, NextStep> next(Collection<Long> dealIds) {
        var next = new HashMap<Long, NextStep>();
        for (var block : IdBlock.of(dealIds)) {
            block.bind(entities.createQuery(
                            "select t.dealId, t.title, t.dueOn from Task t where t.archivedAt is null and "
                                    + block.in("t.dealId") + " and t.doneAt is null order by t.dueOn, t.id",
                            Tuple.class))
                    .getResultList()
                    .forEach(task -> next.putIfAbsent(
                            task.get(0, Long.class),
                            new NextStep(task.get(1, String.class), task.get(2, LocalDate.class))));
        }
        next.keySet().retainAll(Set.copyOf(dealIds));
        return next;
    }

    /** What was done about a record, latest due day first. */
    List<TaskFacts> done(About about, int limit) {
        return query(" and t." + column(about) + " = :id and t.doneAt is not null order by t.dueOn desc, t.id desc")
                .setParameter("id", about.id())
                .setMaxResults(limit)
                .getResultList();
    }

    List<Task> listed(Collection<Long> ids) {
        return entities.createQuery("select t from Task t where t.id in :ids", Task.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those of the tasks that are visible and not archived. */
    List<Long> present(Collection<Long> ids) {
        return entities.createQuery("select t.id from Task t where t.id in :ids and t.archivedAt is null", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<TaskFacts> facts(Collection<Long> ids) {
        return query(" and t.id in :ids").setParameter("ids", ids).getResultList();
    }

    private static String column(About about) {
        return switch (about.kind()) {
            case COMPANY -> "companyId";
            case PERSON -> "personId";
            case DEAL -> "dealId";
        };
    }

    private TypedQuery<TaskFacts> query(String rest) {
        return entities.createQuery(FACTS + rest, TaskFacts.class);
    }

    Optional<Task> find(long id) {
        return Optional.ofNullable(entities.find(Task.class, id));
    }

    /** The tasks that were made of these, done or archived ones too, the latest made first. */
    List<Task> ofOrigins(Collection<String> origins) {
        return entities.createQuery("select t from Task t where t.origin in :origins order by t.id desc", Task.class)
                .setParameter("origins", origins)
                .getResultList();
    }

    /**
     * Puts every task about the deal under the need-to-know list, or under none; as far as the actor sees them. One by one,
     * since the log tells it of each.
     */
    void keep(long dealId, @Nullable Long circleId) {
        entities.createQuery("select t from Task t where t.dealId = :deal", Task.class)
                .setParameter("deal", dealId)
                .getResultList()
                .forEach(task -> task.setCircleId(circleId));
        entities.flush();
    }

    /** The next steps of the touch that are not done. */
    List<Task> openOf(long touchId) {
        return entities.createQuery("select t from Task t where t.touchId = :touch and t.doneAt is null", Task.class)
                .setParameter("touch", touchId)
                .getResultList();
    }

    /** All tasks about a record, done and archived ones too, for what a merge moves. */
    Rows<Task> rowsOf(About.Kind kind) {
        return new Rows<>(id -> about(new About(kind, id)), this::find, Task::id, this::present, this::flush);
    }

    private List<Task> about(About about) {
        return entities.createQuery("select t from Task t where t." + column(about) + " = :id", Task.class)
                .setParameter("id", about.id())
                .getResultList();
    }

    void flush() {
        entities.flush();
    }

    Task save(Task task) {
        if (task.isNew()) {
            entities.persist(task);
            entities.flush();
            return task;
        }
        var merged = entities.merge(task);
        entities.flush();
        return merged;
    }
}
