package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the staff knows whom, beside when they were last in touch. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class AcquaintanceService {

    /** The best that a colleague can know a person. */
    public static final int CLOSEST = 3;

    /**
     * A colleague and what ties them to the person.
     *
     * @param known what was written down; null for one who was only in touch
     * @param lastTouch null where there was none that the viewer may see
     * @param writable whether this viewer may change what was written down
     */
    public record Tie(
            long userId,
            @Nullable Acquaintance known,
            @Nullable Instant lastTouch,
            boolean writable) {}

    private final AcquaintanceRepository acquaintances;
    private final PersonService people;
    private final Survivors survivors;
    private final Directory directory;
    private final ObjectProvider<LastTouches> lastTouches;
    private final CurrentUser user;
    private final Clock clock;

    AcquaintanceService(
            AcquaintanceRepository acquaintances,
            PersonService people,
            Survivors survivors,
            Directory directory,
            ObjectProvider<LastTouches> lastTouches,
            CurrentUser user,
            Clock clock) {
        this.acquaintances = acquaintances;
        this.people = people;
        this.survivors = survivors;
        this.directory = directory;
        this.lastTouches = lastTouches;
        this.user = user;
        this.clock = clock;
    }

    /** Who knows the person, best first, then who was in touch without saying how well. */
    @Transactional(readOnly = true)
    public List<Tie> list(long personId) {
        var person = people.find(personId);
        return ties(List.of(personId), who -> mayWrite(person, who)).getOrDefault(personId, List.of());
    }

    /** Who knows each of the people, in the same order, to be read only; whoever is known to nobody is left out. */
    @Transactional(readOnly = true)
    public Map<Long, List<Tie>> ofAll(Collection<Long> personIds) {
        return ties(personIds, who -> false);
    }

    private Map<Long, List<Tie>> ties(Collection<Long> personIds, LongPredicate writable) {
        var ties = new HashMap<Long, List<Tie>>();
        var touched = new HashMap<Long, Map<Long, Instant>>();
        lastTouches.forEach(source -> source.of(personIds)
                .forEach((person, byStaff) ->
                        touched.computeIfAbsent(person, p -> new HashMap<>()).putAll(byStaff)));
        for (var known : acquaintances.list(personIds)) {
            var who = Objects.requireNonNull(known.getUserId());
            var last = touched.getOrDefault(known.personId(), new HashMap<>()).remove(who);
            ties.computeIfAbsent(known.personId(), p -> new ArrayList<>())
                    .add(new Tie(who, known, last, writable.test(who)));
        }
        touched.forEach((person, byStaff) -> byStaff.entrySet().stream()
                .sorted(Map.Entry.<Long, Instant>comparingByValue().reversed())
                .forEach(e -> ties.computeIfAbsent(person, p -> new ArrayList<>())
                        .add(new Tie(e.getKey(), null, e.getValue(), false))));
        return ties;
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public Acquaintance find(long id) {
        return acquaintances.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /** One's own acquaintance with the person, not yet saved. */
    @Transactional(readOnly = true)
    public Acquaintance create(long personId) {
        people.find(personId);
        return new Acquaintance(personId, user.require().userId());
    }

    /** Everyone says whom they know themselves; of others whoever may write the person says it. */
    private boolean mayWrite(Person person, long userId) {
        return user.may(Permission.COMPANY_WRITE)
                && !person.isArchived()
                && (userId == user.require().userId() || people.mayWrite(person));
    }

    /**
     * Saves how well a colleague knows a person.
     *
     * @throws RuleException if the colleague is unknown or stands there already, or the day has not come
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public Acquaintance save(Acquaintance acquaintance) {
        people.find(acquaintance.personId());
        acquaintance.moveTo(Objects.requireNonNull(survivors.person(acquaintance.personId())));
        var who = acquaintance.getUserId();
        if (who == null || directory.colleague(who).isEmpty()) {
            throw new RuleException("knows.who.required", "userId");
        }
        allow(acquaintance, who);
        if (acquaintance.getCloseness() < 1 || acquaintance.getCloseness() > CLOSEST) {
            throw new RuleException("knows.closeness.wrong", "closeness");
        }
        var since = acquaintance.getSince();
        if (since != null
                && since.isAfter(
                        LocalDate.ofInstant(clock.instant(), user.require().zone()))) {
            throw new RuleException("knows.since.future", "since");
        }
        var twin = acquaintances.list(acquaintance.personId()).stream()
                .anyMatch(other -> Objects.equals(other.getUserId(), who)
                        && (acquaintance.isNew() || other.id() != acquaintance.id()));
        if (twin) {
            throw new RuleException("knows.twin", "userId");
        }
        acquaintance.setNote(PlainText.line(acquaintance.getNote()));
        return acquaintances.save(acquaintance);
    }

    /** Removes it; saving its {@link Acquaintance#copy} undoes that. */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public void remove(long id) {
        var acquaintance = find(id);
        allow(acquaintance, Objects.requireNonNull(acquaintance.getUserId()));
        acquaintances.remove(acquaintance);
    }

    private void allow(Acquaintance acquaintance, long who) {
        var person = people.find(acquaintance.personId());
        var stored = acquaintance.isNew()
                ? who
                : Objects.requireNonNull(find(acquaintance.id()).getUserId());
        if (!mayWrite(person, who) || !mayWrite(person, stored)) {
            throw new AccessDeniedException("This acquaintance is out of reach");
        }
    }
}
