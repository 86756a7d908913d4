package org.qiao.membership;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.companies.Survivors;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Memberships: listed, found, saved, archived. Their terms, payments and representatives have services of their own. */
@Service
@Transactional
@RolesAllowed(Permission.MEMBERSHIP_READ)
public class MembershipService {

    private final MembershipRepository memberships;
    private final CompanyService companies;
    private final Survivors survivors;
    private final OfficeDays days;
    private final RenewalNews news;
    private final CurrentUser user;
    private final Clock clock;

    MembershipService(
            MembershipRepository memberships,
            CompanyService companies,
            Survivors survivors,
            OfficeDays days,
            RenewalNews news,
            CurrentUser user,
            Clock clock) {
        this.memberships = memberships;
        this.companies = companies;
        this.survivors = survivors;
        this.days = days;
        this.news = news;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<MembershipRow> list(MembershipFilter filter, Window window) {
        var facts = memberships.list(filter, window);
        if (facts.isEmpty()) {
            return List.of();
        }
        var ids = facts.stream().map(MembershipFacts::id).toList();
        var terms = memberships.terms(ids);
        var paid = memberships.paid(ids);
        var refs = refs(facts.stream().map(MembershipFacts::companyId).toList());
        return facts.stream()
                .map(f -> {
                    var own = terms.getOrDefault(f.id(), List.of());
                    return MembershipRow.of(
                            f,
                            refs.get(f.companyId()),
                            own,
                            Statement.of(own, paid.getOrDefault(f.id(), List.of()), filter.on()),
                            filter.on());
                })
                .toList();
    }

    /** A role may read memberships and no company; the company is then nameless, not the page refused. */
    private Map<Long, CompanyRef> refs(Collection<Long> ids) {
        return user.may(Permission.COMPANY_READ) ? companies.refs(ids) : Map.of();
    }

    /** How many match, counted no further than the bound: one more than the bound means "more". */
    @Transactional(readOnly = true)
    public long count(MembershipFilter filter, int bound) {
        return memberships.count(filter, bound);
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public Membership find(long id) {
        return memberships.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /** The company of the membership, as far as the viewer may see it. */
    @Transactional(readOnly = true)
    public Optional<CompanyRef> company(Membership membership) {
        var id = membership.getCompanyId();
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(refs(List.of(id)).get(id));
    }

    /** The companies of the memberships, by membership, as far as the viewer may see both. */
    @Transactional(readOnly = true)
    public Map<Long, CompanyRef> companies(Collection<Long> ids) {
        var found = new HashMap<Long, CompanyRef>();
        ids.forEach(id -> memberships.find(id).flatMap(this::company).ifPresent(company -> found.put(id, company)));
        return found;
    }

    /** The memberships of these companies as of today, those that are not archived and that the viewer may see, by company. */
    @Transactional(readOnly = true)
    public Map<Long, MembershipRow> ofCompanies(Collection<Long> companyIds) {
        var found = companyIds.isEmpty()
                ? List.<MembershipRow>of()
                : list(
                        MembershipFilter.all(days.today(), Language.EN).ofCompanies(companyIds),
                        Window.first(companyIds.size()));
        return found.stream().collect(Collectors.toMap(MembershipRow::companyId, Function.identity()));
    }

    /** The company's membership that is not archived, where there is one that the viewer may see. */
    @Transactional(readOnly = true)
    public Optional<Membership> ofCompany(long companyId) {
        var filter = MembershipFilter.all(days.today(), Language.EN).ofCompany(companyId);
        return memberships.list(filter, Window.of(0, 1)).stream().findFirst().flatMap(f -> memberships.find(f.id()));
    }

    /** The memberships that the person represents. */
    @Transactional(readOnly = true)
    public List<Membership> representedBy(long personId) {
        return memberships.representedBy(personId).stream()
                .map(memberships::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What all memberships that the viewer may see owe on a day, for each currency by itself. */
    @Transactional(readOnly = true)
    public Statement statement(LocalDate day) {
        var terms = memberships.terms();
        var paid = memberships.paid();
        return Statement.ofAll(Stream.concat(terms.keySet().stream(), paid.keySet().stream())
                .distinct()
                .map(id -> Statement.of(terms.getOrDefault(id, List.of()), paid.getOrDefault(id, List.of()), day))
                .toList());
    }

    /** Dues of the terms that begin in a year and what came in during it, by currency; latest year first. */
    @Transactional(readOnly = true)
    public List<DuesOfYear> duesByYear(LocalDate day) {
        return DuesOfYear.of(
                memberships.terms().values().stream().flatMap(List::stream).toList(),
                memberships.paid().values().stream().flatMap(List::stream).toList(),
                day);
    }

    /** Of the memberships whose term ended in a year, how many were renewed; latest year first. */
    @Transactional(readOnly = true)
    public List<Retention.Year> retention(LocalDate day) {
        return Retention.byYear(memberships.terms().values(), day);
    }

    /** A membership of the viewer's own office, not yet saved. */
    public Membership create() {
        var actor = user.require();
        var membership = new Membership();
        membership.setOfficeId(actor.officeId());
        membership.setOwnerId(actor.userId());
        return membership;
    }

    public boolean mayWrite(Membership membership) {
        return user.mayWrite(membership);
    }

    /**
     * Saves a new membership or changed facts of one.
     *
     * @throws RuleException if it has no company that the viewer sees, or the company has a membership already
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.MEMBERSHIP_WRITE)
    public Membership save(Membership membership) {
        var company = membership.getCompanyId();
        if (membership.isNew()) {
            if (company == null) {
                throw new RuleException("ui.required", "companyId");
            }
            if (company(membership).isEmpty()) {
                throw new RuleException("membership.company.unknown", "companyId");
            }
            membership.setCompanyId(survivors.company(company));
            ofCompany(Objects.requireNonNull(membership.getCompanyId())).ifPresent(other -> {
                throw new RuleException("membership.company.twice", "companyId");
            });
            return stored(membership);
        }
        var before = find(membership.id());
        if (!Objects.equals(before.getCompanyId(), company)) {
            throw new RuleException("membership.company.fixed", "companyId");
        }
        long former = Objects.requireNonNull(before.getOwnerId());
        var saved = stored(membership);
        news.ownedAfter(saved, former);
        return saved;
    }

    private Membership stored(Membership membership) {
        try {
            return memberships.save(membership);
        } catch (DataIntegrityViolationException e) {
            // Somebody else's came first, or is one that this viewer cannot see; the unique key saw it.
            throw new RuleException("membership.company.twice", "companyId");
        }
    }

    /** Takes the membership out of lists; {@link #restore} undoes it. */
    @RolesAllowed(Permission.MEMBERSHIP_WRITE)
    public void archive(long id) {
        archive(id, true);
    }

    /** @throws RuleException if the company has got another membership since */
    @RolesAllowed(Permission.MEMBERSHIP_WRITE)
    public void restore(long id) {
        archive(id, false);
    }

    private void archive(long id, boolean archived) {
        var membership = find(id);
        membership.setArchivedAt(archived ? clock.instant() : null);
        news.settled(stored(membership), archived);
    }
}
