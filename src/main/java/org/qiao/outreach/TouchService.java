package org.qiao.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.Mistakes;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.search.SearchIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Touches: the timeline of a company, person or deal, and logging what happened with its next step. */
@Service
@Transactional
@RolesAllowed(Permission.TOUCH_READ)
public class TouchService {

    /** A touch has happened; a day's grace covers all-day ones in zones ahead of the clock. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final TouchRepository touches;
    private final TouchRows rows;
    private final TaskService tasks;
    private final Records records;
    private final SearchIndex index;
    private final CurrentUser user;
    private final Clock clock;

    TouchService(
            TouchRepository touches,
            TouchRows rows,
            TaskService tasks,
            Records records,
            SearchIndex index,
            CurrentUser user,
            Clock clock) {
        this.touches = touches;
        this.rows = rows;
        this.tasks = tasks;
        this.records = records;
        this.index = index;
        this.user = user;
        this.clock = clock;
    }

    /** Newest first. Ask for one more than is shown to know whether there are more: nothing is counted. */
    @Transactional(readOnly = true)
    public List<TouchRow> list(About about, int offset, int limit) {
        return rows.of(touches.list(about, offset, limit));
    }

    /** Those of the touches that the viewer may see and that are not archived, in the order given. */
    @Transactional(readOnly = true)
    public List<Long> present(Collection<Long> ids) {
        var present = Set.copyOf(touches.present(ids));
        return ids.stream().filter(present::contains).toList();
    }

    /** Those of the touches that the viewer may see, in the order given. */
    @Transactional(readOnly = true)
    public List<TouchRow> listed(List<Long> ids) {
        return rows.of(touches.facts(ids));
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public Touch find(long id) {
        return touches.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /** A touch of the viewer's own, now, in the zone of their office; not yet saved. */
    public Touch create() {
        var actor = user.require();
        var touch = new Touch();
        touch.setOfficeId(actor.officeId());
        touch.setOwnerId(actor.userId());
        touch.setWhen(When.of(clock.instant(), actor.zone(), false));
        touch.setStaffIds(Set.of(actor.userId()));
        return touch;
    }

    public boolean mayWrite(TouchRow touch) {
        return user.require().reaches(Permission.TOUCH_WRITE, touch.officeId(), touch.ownerId());
    }

    /**
     * Saves a new touch with its links and, if there is one, its next step, or nothing at all.
     *
     * @param nextStep a new task with title, day and owner; it takes office, sharing and need-to-know list from the touch
     * @throws RuleException if it is with nobody, says nothing, lies in the future, or the next step cannot be given to that colleague
     * @throws RecordNotFoundException if a company, person or deal is not there for this viewer
     */
    @RolesAllowed(Permission.TOUCH_WRITE)
    public Touch log(Touch touch, @Nullable Task nextStep) {
        touch.setCircleId(touch.getDealId() == null ? null : records.circleOf(touch.getDealId()));
        check(touch);
        see(touch.getCompanyIds(), records.visibleCompanies(touch.getCompanyIds()));
        see(touch.getPersonIds(), records.visiblePeople(touch.getPersonIds()));
        records.follow(touch);
        if (nextStep != null) {
            tasks.check(nextStep, touch.isShared(), touch.getCircleId());
        }
        var saved = touches.save(touch);
        index.put(TouchRepository.KIND, saved.id(), saved.findable());
        if (nextStep != null) {
            nextStep.follow(saved);
            tasks.store(nextStep);
        }
        return saved;
    }

    /**
     * Saves a changed touch. It stays with the deal and the need-to-know list it was logged for, and keeps links to
     * companies and people that this viewer cannot see.
     *
     * @throws RuleException if it is with nobody, says nothing or lies in the future
     * @throws RecordNotFoundException if it, or a company or person that was added, is not there for this viewer
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.TOUCH_WRITE)
    public Touch save(Touch touch) {
        var stored = find(touch.id());
        touch.setDealId(stored.getDealId());
        touch.setCircleId(stored.getCircleId());
        touch.setCompanyIds(kept(
                touch.getCompanyIds(),
                stored.getCompanyIds(),
                records.visibleCompanies(union(touch.getCompanyIds(), stored.getCompanyIds()))));
        touch.setPersonIds(kept(
                touch.getPersonIds(),
                stored.getPersonIds(),
                records.visiblePeople(union(touch.getPersonIds(), stored.getPersonIds()))));
        records.follow(touch);
        check(touch);
        var saved = touches.save(touch);
        index.put(TouchRepository.KIND, saved.id(), saved.findable());
        return find(saved.id());
    }

    /** @throws RuleException all at once: if it is with nobody, says nothing or lies in the future */
    public void check(Touch touch) {
        new Mistakes()
                .gather(() -> refuse(
                        touch.getCompanyIds().isEmpty() && touch.getPersonIds().isEmpty(),
                        "touch.who.required",
                        "companyIds"))
                .gather(() -> refuse(touch.isWordless(), "touch.words.required", "saidEn"))
                .gather(() -> refuse(touch.getAt().isAfter(clock.instant().plus(GRACE)), "touch.when.future", "when"))
                .refuse();
    }

    private static void refuse(boolean broken, String key, String property) {
        if (broken) {
            throw new RuleException(key, property);
        }
    }

    /** What was chosen, plus the stored ones that the viewer could not see to choose. */
    private static Set<Long> kept(Set<Long> chosen, Set<Long> stored, Set<Long> visible) {
        var ids = new HashSet<>(chosen);
        stored.stream().filter(id -> !visible.contains(id)).forEach(ids::add);
        see(chosen.stream().filter(id -> !stored.contains(id)).toList(), visible);
        return ids;
    }

    private static Set<Long> union(Set<Long> one, Set<Long> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static void see(Collection<Long> ids, Set<Long> visible) {
        if (!visible.containsAll(ids)) {
            throw new RecordNotFoundException();
        }
    }

    /**
     * Takes the touch out of timelines, and its next step with it where that is still to do and the viewer's to write;
     * {@link #restore} undoes both.
     */
    @RolesAllowed(Permission.TOUCH_WRITE)
    public void archive(long id) {
        var touch = find(id);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        tasks.withTouch(id, null, now);
        touch.setArchivedAt(now);
    }

    @RolesAllowed(Permission.TOUCH_WRITE)
    public void restore(long id) {
        var touch = find(id);
        tasks.withTouch(id, touch.getArchivedAt(), null);
        touch.setArchivedAt(null);
    }
}
