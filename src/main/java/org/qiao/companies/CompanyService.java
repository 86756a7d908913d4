package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.qiao.search.ListQuery;
import org.qiao.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Companies: listed, found, saved, archived. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class CompanyService {

    /** So many numbers that end alike are looked through. */
    private static final int SAME_TAIL = 1_000;

    private final CompanyRepository companies;
    private final CompanyGroups groups;
    private final CompanyTidy tidy;
    private final Merges merges;
    private final SearchIndex index;
    private final CurrentUser user;
    private final Clock clock;
    private final FigureBook figures;
    private final ApplicationEventPublisher events;

    private record Counted(CompanyFilter filter, int bound) {}

    CompanyService(
            CompanyRepository companies,
            CompanyGroups groups,
            CompanyTidy tidy,
            Merges merges,
            SearchIndex index,
            CurrentUser user,
            Clock clock,
            FigureBook figures,
            ApplicationEventPublisher events) {
        this.companies = companies;
        this.groups = groups;
        this.tidy = tidy;
        this.merges = merges;
        this.index = index;
        this.user = user;
        this.clock = clock;
        this.figures = figures;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<CompanyRow> list(CompanyFilter filter, Window window) {
        return companies.list(filter, window);
    }

    /** What the companies do and where beside the main sector and place. */
    @Transactional(readOnly = true)
    public Map<Long, Besides> besides(Collection<Long> ids) {
        return companies.besides(ids);
    }

    /** How many match, counted no further than the bound: one more than the bound means "more". */
    @Transactional(readOnly = true)
    public long count(CompanyFilter filter, int bound) {
        return figures.ask(new Counted(filter, bound), () -> companies.count(filter, bound));
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public Company find(long id) {
        return companies.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /** Those of the companies that the viewer may see, by id. */
    @Transactional(readOnly = true)
    public Map<Long, CompanyRef> refs(Collection<Long> ids) {
        return companies.refs(ids).stream().collect(Collectors.toMap(CompanyRef::id, Function.identity()));
    }

    /** Those of the companies that the viewer may see and that are not archived, in the order given. */
    @Transactional(readOnly = true)
    public List<Long> present(Collection<Long> ids) {
        var present = Set.copyOf(companies.present(ids));
        return ids.stream().filter(present::contains).toList();
    }

    /** Those of the companies that the viewer may see, in the order given. */
    @Transactional(readOnly = true)
    public List<Company> listed(List<Long> ids) {
        return ListQuery.inOrder(ids, companies.listed(ids), Company::id);
    }

    /** The other or former name through which a query, as {@link org.qiao.search.Reading#key} makes it, leads to each of them. */
    @Transactional(readOnly = true)
    public Map<Long, CompanyAlias> foundAs(Collection<Long> ids, String key) {
        var today = today();
        // Most are found as they are called.
        var names = companies.primaryNames(ids);
        names.values().removeIf(primary -> primary.lead(key, today));
        var found = new HashMap<Long, CompanyAlias>();
        if (names.isEmpty()) {
            return found;
        }
        companies
                .listed(names.keySet())
                .forEach(company -> company.foundAs(key, today).ifPresent(name -> found.put(company.id(), name)));
        return found;
    }

    /** The companies' own phone numbers that end with the digits, by company; empty for fewer than four digits. */
    @Transactional(readOnly = true)
    public Map<Long, String> phones(String typed) {
        var found = new LinkedHashMap<Long, String>();
        PhoneTail.of(typed)
                .ifPresent(tail -> companies
                        .withPhoneTail(tail.key(), SAME_TAIL)
                        .forEach((id, phone) -> {
                            if (tail.ends(phone)) {
                                found.put(id, phone);
                            }
                        }));
        return found;
    }

    /** Suggestions for a picker: what is called so, what begins so, and then the other matches, each by name. */
    @Transactional(readOnly = true)
    public List<CompanyRef> suggest(String text, Language language, int offset, int limit) {
        return companies.nearest(CompanyFilter.all(language).withText(text), Window.of(offset, limit)).stream()
                .map(row -> new CompanyRef(row.id(), row.nameEn(), row.nameZh()))
                .toList();
    }

    /** The group that the company belongs to, from its top; what the viewer may not see above it is one restricted node. */
    @Transactional(readOnly = true)
    public GroupNode group(long id) {
        find(id);
        return groups.tree(id);
    }

    /** The headquarters of the company's group; of several that are marked and that the viewer may see, the last. */
    @Transactional(readOnly = true)
    public Optional<CompanyRef> headquarters(long id) {
        find(id);
        return groups.headquarters(id);
    }

    /** A new company of the viewer's own office, not yet saved. */
    public Company create() {
        var actor = user.require();
        var company = new Company();
        company.setOfficeId(actor.officeId());
        company.setOwnerId(actor.userId());
        return company;
    }

    /** The viewer's day, by which names count as former. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }

    public boolean mayWrite(Company company) {
        return user.mayWrite(company);
    }

    public boolean mayArchive(Company company) {
        return user.mayArchive(company);
    }

    /**
     * Saves a new or changed company and its search document.
     *
     * @throws RuleException if it has no name, an identifier is wrong or belongs to another company, the parent cannot be
     *     one, a fact is impossible, or it was merged into another company meanwhile
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public Company save(Company company) {
        if (!company.isNew()) {
            refuseMerged(company.id());
        }
        groups.hold(company, parent(company));
        check(company);
        Company saved;
        try {
            saved = companies.save(company);
        } catch (DataIntegrityViolationException e) {
            // The twin is one that this viewer cannot see; the unique key saw it.
            throw new RuleException("company.identifier.elsewhere");
        }
        index.put(CompanyRepository.KIND, saved.id(), saved.findable());
        events.publishEvent(new CompanySaved(saved.id()));
        return saved;
    }

    /**
     * Brings what is to be saved into the form in which it is kept.
     *
     * @throws RuleException at the field of the first fact that cannot be; it knows all others
     */
    @Transactional(readOnly = true)
    public void check(Company company) {
        tidy.all(company, parent(company));
    }

    /** What it has been part of so far. */
    private @Nullable Long parent(Company company) {
        return company.isNew() ? null : find(company.id()).getParentId();
    }

    /** What was merged away is no longer kept true; its winner is. */
    private void refuseMerged(long id) {
        if (merges.isMerged(CompanyMerge.class, id)) {
            throw new RuleException("company.merge.already");
        }
    }

    /** Takes the company out of lists and pickers; {@link #restore} undoes it. */
    @RolesAllowed(Permission.COMPANY_DELETE)
    public void archive(long id) {
        find(id).setArchivedAt(clock.instant());
    }

    /** @throws RuleException if it was merged into another company, which is undone there */
    @RolesAllowed(Permission.COMPANY_DELETE)
    public void restore(long id) {
        refuseMerged(id);
        find(id).setArchivedAt(null);
    }
}
