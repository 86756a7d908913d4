package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Desk;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.qiao.search.Findable;
import org.qiao.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People: listed, found, saved, archived. Their private contact details are {@link ContactService}'s. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class PersonService {

    /** Ranks in protocol count from 1 to this. */
    public static final int LOWEST_RANK = PersonTidy.LOWEST_RANK;

    private final PersonRepository people;
    private final PersonTidy tidy;
    private final ContactRepository contacts;
    private final Merges merges;
    private final SearchIndex index;
    private final CurrentUser user;
    private final Clock clock;
    private final FigureBook figures;
    private final ApplicationEventPublisher events;

    private record Counted(PersonFilter filter, int bound) {}

    PersonService(
            PersonRepository people,
            PersonTidy tidy,
            ContactRepository contacts,
            Merges merges,
            SearchIndex index,
            CurrentUser user,
            Clock clock,
            FigureBook figures,
            ApplicationEventPublisher events) {
        this.people = people;
        this.tidy = tidy;
        this.contacts = contacts;
        this.merges = merges;
        this.index = index;
        this.user = user;
        this.clock = clock;
        this.figures = figures;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<PersonRow> list(PersonFilter filter, Window window) {
        return people.list(filter, window);
    }

    /** How many match, counted no further than the bound: one more than the bound means "more". */
    @Transactional(readOnly = true)
    public long count(PersonFilter filter, int bound) {
        return figures.ask(new Counted(filter, bound), () -> people.count(filter, bound));
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public Person find(long id) {
        return people.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /** Those of the people that the viewer may see, by id. */
    @Transactional(readOnly = true)
    public Map<Long, PersonRef> refs(Collection<Long> ids) {
        return people.refs(ids).stream().collect(Collectors.toMap(PersonRef::id, Function.identity()));
    }

    /** Those of the people that the viewer may see and that are not archived, in the order given. */
    @Transactional(readOnly = true)
    public List<Long> present(Collection<Long> ids) {
        var present = Set.copyOf(people.present(ids));
        return ids.stream().filter(present::contains).toList();
    }

    /** Lines of those of the people that the viewer may see, in the order given. */
    @Transactional(readOnly = true)
    public List<PersonRow> rows(List<Long> ids) {
        return people.rows(ids);
    }

    /** The other name through which a query, as {@link org.qiao.search.Reading#key} makes it, leads to each of the people. */
    @Transactional(readOnly = true)
    public Map<Long, PersonAlias> foundAs(Collection<Long> ids, String key) {
        var found = new HashMap<Long, PersonAlias>();
        people.listed(ids).forEach(person -> person.foundAs(key).ifPresent(name -> found.put(person.id(), name)));
        return found;
    }

    /** The viewer's day, by which names count as former. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }

    /** Suggestions for a picker: the first matches by name. */
    @Transactional(readOnly = true)
    public List<PersonRef> suggest(String text, Language language, int offset, int limit) {
        return list(PersonFilter.all(language).withText(text), Window.of(offset, limit)).stream()
                .map(PersonRow::ref)
                .toList();
    }

    /** A new person of the viewer's own office and jurisdiction, not yet saved. */
    public Person create() {
        var actor = user.require();
        var person = new Person();
        person.setOfficeId(actor.officeId());
        person.setOwnerId(actor.userId());
        person.setJurisdiction(actor.desk() == Desk.CN ? Jurisdiction.CN : Jurisdiction.US);
        return person;
    }

    public boolean mayWrite(Person person) {
        return user.mayWrite(person);
    }

    public boolean mayArchive(Person person) {
        return user.mayArchive(person);
    }

    /**
     * Saves a new or changed person and their search document.
     *
     * @throws RuleException if the person has no name, a role at a company that the viewer cannot see or at impossible times,
     *     would leave a jurisdiction that the other side protects, or was merged into another record meanwhile
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public Person save(Person person) {
        if (!person.isNew()) {
            refuseMerged(person.id());
        }
        tidy.check(person, person.isNew() ? null : find(person.id()));
        person.makeSortKeys();
        var saved = people.save(person);
        contacts.moveTo(saved.id(), saved.getJurisdiction());
        index.put(PersonRepository.KIND, saved.id(), saved.findable());
        events.publishEvent(new PersonSaved(saved.id()));
        return saved;
    }

    /** What was merged away is no longer kept true; its winner is. */
    private void refuseMerged(long id) {
        if (merges.isMerged(PersonMerge.class, id)) {
            throw new RuleException("person.merge.already");
        }
    }

    /** {@code Jun Luo}, {@code Luo Jun} and 罗军 are one person; the pinyin of the Chinese name comes by itself. */
    public static Findable findable(
            @Nullable String familyEn,
            @Nullable String givenEn,
            @Nullable String familyZh,
            @Nullable String givenZh,
            @Nullable String reading) {
        return new Findable()
                .name(text(givenEn) + " " + text(familyEn))
                .name(text(familyEn) + " " + text(givenEn))
                .person(familyZh, givenZh, reading)
                .twinPerson(familyEn, givenEn, null)
                .twinPerson(familyZh, givenZh, reading);
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    /** Takes the person out of lists and pickers; {@link #restore} undoes it. */
    @RolesAllowed(Permission.COMPANY_DELETE)
    public void archive(long id) {
        find(id).setArchivedAt(clock.instant());
    }

    /** @throws RuleException if the record was merged into another one, which is undone there */
    @RolesAllowed(Permission.COMPANY_DELETE)
    public void restore(long id) {
        refuseMerged(id);
        find(id).setArchivedAt(null);
    }
}
