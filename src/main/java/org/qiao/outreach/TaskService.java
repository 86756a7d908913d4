package org.qiao.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory.Colleague;
import org.qiao.access.Permission;
import org.qiao.kernel.Deadline;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.search.ListQuery;
import org.qiao.search.SearchIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks: what one has to do today, and giving, moving and ticking off next steps.
 *
 * <p>A colleague is given a task without anyone's right to write being widened: the giver writes it as their own and hands
 * it over, which the write guard allows for a row that was one's own and stays in its office. From then on it is the
 * colleague's: a row's owner reads and writes it wherever its office lies, and the giver keeps what their own reach
 * allows. The audit log shows both steps.
 */
@Service
@Transactional
@RolesAllowed(Permission.TOUCH_READ)
public class TaskService {

    /** How far "coming" looks ahead. */
    public static final int COMING_DAYS = 14;

    /** No list of tasks is longer; nobody reads on. */
    public static final int LONGEST_LIST = 100;

    /** What lies before a colleague. {@code day} is today in the zone of their office. */
    public record Agenda(LocalDate day, List<TaskRow> overdue, List<TaskRow> due, List<TaskRow> coming) {}

    private final TaskRepository tasks;
    private final Records records;
    private final Assignees assignees;
    private final SearchIndex index;
    private final DueDays dueDays;
    private final CurrentUser user;
    private final Clock clock;

    TaskService(
            TaskRepository tasks,
            Records records,
            Assignees assignees,
            SearchIndex index,
            DueDays dueDays,
            CurrentUser user,
            Clock clock) {
        this.tasks = tasks;
        this.records = records;
        this.assignees = assignees;
        this.index = index;
        this.dueDays = dueDays;
        this.user = user;
        this.clock = clock;
    }

    /** Today in the zone of the viewer's office. */
    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }

    /** The viewer's own open tasks: overdue, due today, and due in the next {@link #COMING_DAYS} days. */
    @Transactional(readOnly = true)
    public Agenda today() {
        var me = user.require().userId();
        var day = day();
        var begin = LocalDate.of(1900, 1, 1);
        return new Agenda(
                day,
                rows(tasks.open(me, begin, day.minusDays(1), LONGEST_LIST)),
                rows(tasks.open(me, day, day, LONGEST_LIST)),
                rows(tasks.open(me, day.plusDays(1), day.plusDays(COMING_DAYS), LONGEST_LIST)));
    }

    /** What is still to do about a record, whoever does it, soonest first. */
    @Transactional(readOnly = true)
    public List<TaskRow> open(About about) {
        return rows(tasks.open(about, LONGEST_LIST));
    }

    /** The latest that were done about a record. */
    @Transactional(readOnly = true)
    public List<TaskRow> done(About about, int limit) {
        return rows(tasks.done(about, limit));
    }

    /** Those of the tasks that the viewer may see and that are not archived, in the order given. */
    @Transactional(readOnly = true)
    public List<Long> present(Collection<Long> ids) {
        var present = Set.copyOf(tasks.present(ids));
        return ids.stream().filter(present::contains).toList();
    }

    /** Those of the tasks that the viewer may see, in the order given. */
    @Transactional(readOnly = true)
    public List<TaskRow> listed(List<Long> ids) {
        return ids.isEmpty() ? List.of() : rows(ListQuery.inOrder(ids, tasks.facts(ids), TaskFacts::id));
    }

    private List<TaskRow> rows(List<TaskFacts> facts) {
        var names = records.names(
                facts.stream().map(TaskFacts::companyId),
                facts.stream().map(TaskFacts::personId),
                facts.stream().map(TaskFacts::dealId));
        return facts.stream()
                .map(t -> new TaskRow(
                        t.id(),
                        t.title(),
                        t.dueOn(),
                        t.doneAt(),
                        t.officeId(),
                        t.ownerId(),
                        t.circleId() != null,
                        Records.of(names.companies(), t.companyId()),
                        Records.of(names.people(), t.personId()),
                        Records.of(names.deals(), t.dealId())))
                .toList();
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public Task find(long id) {
        return tasks.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /** A task of the viewer's own, not yet saved. */
    public Task create() {
        var actor = user.require();
        var task = new Task();
        task.setOfficeId(actor.officeId());
        task.setOwnerId(actor.userId());
        return task;
    }

    public boolean mayWrite(TaskRow task) {
        return user.require().reaches(Permission.TOUCH_WRITE, task.officeId(), task.ownerId());
    }

    /** To whom the viewer may give a task that is shared or not, about that deal or none; by English name. */
    @Transactional(readOnly = true)
    public List<Colleague> assignees(boolean shared, @Nullable Long dealId) {
        return assignees.list(shared, dealId == null ? null : records.circleOf(dealId));
    }

    /**
     * Saves a new or changed task; a new one about a confidential deal carries its need-to-know list.
     *
     * @throws RuleException if it has no title or day, or cannot be given to that colleague
     * @throws RecordNotFoundException if it, or what it is about, is not there for this viewer
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.TOUCH_WRITE)
    public Task save(Task task) {
        if (task.isNew()) {
            see(task);
            task.setCircleId(task.getDealId() == null ? null : records.circleOf(task.getDealId()));
        } else {
            task.setCircleId(find(task.id()).getCircleId());
        }
        check(task, task.isShared(), task.getCircleId());
        records.follow(task);
        return store(task);
    }

    private void see(Task task) {
        var company = task.getCompanyId();
        var person = task.getPersonId();
        if (company != null && records.visibleCompanies(List.of(company)).isEmpty()
                || person != null && records.visiblePeople(List.of(person)).isEmpty()) {
            throw new RecordNotFoundException();
        }
    }

    /** @throws RuleException at the property that is wrong */
    void check(Task task, boolean shared, @Nullable Long circle) {
        task.setTitle(task.getTitle().strip());
        if (task.getTitle().isEmpty()) {
            throw new RuleException("ui.required", "title");
        }
        if (task.getDueOn() == null) {
            throw new RuleException("ui.required", "dueOn");
        }
        Deadline.check(task.getDueOn(), "dueOn");
        var unchanged = !task.isNew() && Objects.equals(find(task.id()).getOwnerId(), task.getOwnerId());
        if (!unchanged && !assignees.includes(task.getOwnerId(), shared, circle)) {
            throw new RuleException("task.owner.reach", "ownerId");
        }
    }

    /** Stores a task that was checked; hands a new one over if its owner is a colleague out of the writer's reach. */
    Task store(Task task) {
        var actor = user.require();
        var owner = Objects.requireNonNull(task.getOwnerId());
        var office = Objects.requireNonNull(task.getOfficeId());
        if (!task.isNew() || actor.reaches(Permission.TOUCH_WRITE, office, owner)) {
            return found(tasks.save(task));
        }
        task.setOwnerId(actor.userId());
        var own = found(tasks.save(task));
        own.setOwnerId(owner);
        return tasks.save(own);
    }

    private Task found(Task saved) {
        index.put(TaskRepository.KIND, saved.id(), saved.findable());
        return saved;
    }

    /** Archives or restores the next steps of a touch that were archived at one moment, or never, and are within reach. */
    void withTouch(long touchId, @Nullable Instant was, @Nullable Instant archivedAt) {
        tasks.openOf(touchId).stream()
                .filter(task -> Objects.equals(task.getArchivedAt(), was) && user.mayArchive(task))
                .forEach(task -> task.setArchivedAt(archivedAt));
    }

    /** Ticks the task off; {@link #reopen} undoes it. Ticking off twice keeps the first time. */
    @RolesAllowed(Permission.TOUCH_WRITE)
    public void done(long id) {
        var task = find(id);
        if (task.getDoneAt() == null) {
            task.setDoneAt(clock.instant());
        }
    }

    @RolesAllowed(Permission.TOUCH_WRITE)
    public void reopen(long id) {
        find(id).setDoneAt(null);
    }

    /** The day on which a task of that colleague falls due that is wished for by the given one. */
    @Transactional(readOnly = true)
    public DueDay dueDay(long ownerId, LocalDate wished) {
        return dueDays.on(ownerId, wished);
    }

    /** Moves the task to another day. */
    @RolesAllowed(Permission.TOUCH_WRITE)
    public void moveTo(long id, LocalDate day) {
        find(id).setDueOn(day);
    }
}
