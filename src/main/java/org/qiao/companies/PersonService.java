package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Desk;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.qiao.search.Findable;
import org.qiao.search.SearchIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People: listed, found, saved, archived. Their private contact details are {@link ContactService}'s. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class PersonService {

    /** Ranks in protocol count from 1 to this. */
    public static final int LOWEST_RANK = 99;

    private final PersonRepository people;
    private final CompanyService companies;
    private final ContactRepository contacts;
    private final SearchIndex index;
    private final CurrentUser user;
    private final Clock clock;
    private final FigureBook figures;

    private record Counted(PersonFilter filter, int bound) {}

    PersonService(
            PersonRepository people,
            CompanyService companies,
            ContactRepository contacts,
            SearchIndex index,
            CurrentUser user,
            Clock clock,
            FigureBook figures) {
        this.people = people;
        this.companies = companies;
        this.contacts = contacts;
        this.index = index;
        this.user = user;
        this.clock = clock;
        this.figures = figures;
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
        var present = java.util.Set.copyOf(people.present(ids));
        return ids.stream().filter(present::contains).toList();
    }

    /** Lines of those of the people that the viewer may see, in the order given. */
    @Transactional(readOnly = true)
    public List<PersonRow> rows(List<Long> ids) {
        return people.rows(ids);
    }

    /** Suggestions for a picker: the first matches by name. */
    @Transactional(readOnly = true)
    public List<PersonRef> suggest(String text, Language language, int offset, int limit) {
        return list(PersonFilter.all(language).withText(text), Window.of(offset, limit)).stream()
                .map(row -> new PersonRef(
                        row.id(), row.familyEn(), row.givenEn(), row.familyZh(), row.givenZh(), row.orderEn()))
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
     *     or would leave a jurisdiction that the other side protects
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public Person save(Person person) {
        person.setFamilyEn(PlainText.line(person.getFamilyEn()));
        person.setGivenEn(PlainText.line(person.getGivenEn()));
        person.setFamilyZh(PlainText.line(person.getFamilyZh()));
        person.setGivenZh(PlainText.line(person.getGivenZh()));
        person.setReading(PlainText.line(person.getReading()));
        if (person.name(Language.EN).isEmpty()) {
            throw new RuleException("person.name.required", "familyEn");
        }
        var stored = person.getId() == null ? null : find(person.getId());
        if (stored != null
                && stored.getJurisdiction() != person.getJurisdiction()
                && !protects(stored.getJurisdiction())) {
            throw new RuleException("person.jurisdiction.theirs", "jurisdiction");
        }
        var rank = person.getProtocolRank();
        if (rank != null && (rank < 1 || rank > LOWEST_RANK)) {
            throw new RuleException("person.rank.wrong", "protocolRank");
        }
        RoleDates.check(person.getAffiliations());
        var known = stored == null ? List.<Long>of() : companiesOf(stored);
        var added =
                companiesOf(person).stream().filter(id -> !known.contains(id)).toList();
        if (companies.refs(added).size() < added.stream().distinct().count()) {
            throw new RuleException("person.company.unknown", "affiliations");
        }
        person.makeSortKeys();
        var saved = people.save(person);
        contacts.moveTo(saved.id(), saved.getJurisdiction());
        index.put(PersonRepository.KIND, saved.id(), saved.findable());
        return saved;
    }

    /**
     * Whether the viewer's own side protects people of the jurisdiction. Only it moves them under other rules: a reveal or a
     * consent must not become a way to open their details for good.
     */
    private boolean protects(Jurisdiction jurisdiction) {
        return (user.require().desk() == Desk.CN) == (jurisdiction == Jurisdiction.CN);
    }

    private static List<Long> companiesOf(Person person) {
        return person.getAffiliations().stream().map(Affiliation::companyId).toList();
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
                .person(familyZh, givenZh, reading);
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }

    /** Takes the person out of lists and pickers; {@link #restore} undoes it. */
    @RolesAllowed(Permission.COMPANY_DELETE)
    public void archive(long id) {
        find(id).setArchivedAt(clock.instant());
    }

    @RolesAllowed(Permission.COMPANY_DELETE)
    public void restore(long id) {
        find(id).setArchivedAt(null);
    }
}
