package org.qiao.membership;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonFilter;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonService;
import org.qiao.companies.Survivors;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who represents a member: people of that company, no more than the tier has seats. */
@Service
@Transactional
@RolesAllowed(Permission.MEMBERSHIP_READ)
public class SeatService {

    /** A company with more people than this is searched, not listed. */
    private static final int MOST = 500;

    private final MembershipRepository memberships;
    private final TierRepository tiers;
    private final PersonService people;
    private final CompanyService companies;
    private final Survivors survivors;
    private final OfficeDays days;
    private final CurrentUser user;

    SeatService(
            MembershipRepository memberships,
            TierRepository tiers,
            PersonService people,
            CompanyService companies,
            Survivors survivors,
            OfficeDays days,
            CurrentUser user) {
        this.memberships = memberships;
        this.tiers = tiers;
        this.people = people;
        this.companies = companies;
        this.survivors = survivors;
        this.days = days;
        this.user = user;
    }

    /** The names of those who have a seat, by id; of those the viewer may not see there is none. */
    @Transactional(readOnly = true)
    public Map<Long, PersonRef> names(Membership membership) {
        return user.may(Permission.COMPANY_READ)
                ? people.refs(membership.getSeats().stream().map(Seat::personId).toList())
                : Map.of();
    }

    /** Those who have a seat and, as far as the viewer sees, no present role at the company any more. */
    @Transactional(readOnly = true)
    public Set<Long> left(Membership membership) {
        var company = Objects.requireNonNull(membership.getCompanyId());
        var seated = membership.getSeats().stream().map(Seat::personId).toList();
        // Roles at a company that the viewer may not see are not among those read.
        return seated.isEmpty()
                        || !user.may(Permission.COMPANY_READ)
                        || companies.refs(List.of(company)).isEmpty()
                ? Set.of()
                : people.rows(seated).stream()
                        .filter(row -> !worksAt(row, company))
                        .map(PersonRow::id)
                        .collect(Collectors.toSet());
    }

    /** How many seats the membership has: those of the tier that it has today, or will have first. */
    @Transactional(readOnly = true)
    public int seats(Membership membership) {
        var today = days.todayAt(Objects.requireNonNull(membership.getOfficeId()));
        var terms = membership.getTerms();
        return Standing.latest(terms, today)
                .or(() -> terms.stream().findFirst())
                .flatMap(term -> tiers.find(term.tierId()))
                .map(Tier::getSeats)
                .orElse(0);
    }

    /** People with a present role at the company, without a seat, whose name holds what was typed. */
    @Transactional(readOnly = true)
    public List<PersonRow> candidates(Membership membership, String typed, Language language) {
        var company = Objects.requireNonNull(membership.getCompanyId());
        var seated = membership.getSeats().stream().map(Seat::personId).toList();
        return people.list(PersonFilter.at(company, language).withText(typed), Window.of(0, MOST)).stream()
                .filter(row -> worksAt(row, company) && !seated.contains(row.id()))
                .toList();
    }

    private static boolean worksAt(PersonRow row, long company) {
        return row.roles().stream().anyMatch(role -> role.company().id() == company);
    }

    /**
     * Gives the person a seat from today on, or whoever they were merged into meanwhile.
     *
     * @throws RuleException if all seats are taken, or the person has one, or has no present role at the company
     */
    @RolesAllowed(Permission.MEMBERSHIP_WRITE)
    public void seat(long id, long chosen) {
        var membership = find(id);
        var personId = (long) Objects.requireNonNull(survivors.person(chosen));
        if (membership.getSeats().stream().anyMatch(seat -> seat.personId() == personId)) {
            throw new RuleException("membership.seat.twice", "personId");
        }
        if (membership.getSeats().size() >= seats(membership)) {
            throw new RuleException("membership.seat.full", "personId");
        }
        if (candidates(membership, "", Language.EN).stream().noneMatch(row -> row.id() == personId)) {
            throw new RuleException("membership.seat.stranger", "personId");
        }
        membership.add(new Seat(personId, days.todayAt(Objects.requireNonNull(membership.getOfficeId()))));
        memberships.save(membership);
    }

    /** Takes the seat away. */
    @RolesAllowed(Permission.MEMBERSHIP_WRITE)
    public void unseat(long id, long personId) {
        var membership = find(id);
        membership.removeSeat(personId);
        memberships.save(membership);
    }

    /**
     * Puts back a seat that was taken away, since when it was held.
     *
     * @throws RuleException if somebody else has it now
     */
    @RolesAllowed(Permission.MEMBERSHIP_WRITE)
    public void putBack(long id, Seat seat) {
        var membership = find(id);
        if (membership.getSeats().size() >= seats(membership)) {
            throw new RuleException("membership.seat.full");
        }
        membership.add(seat);
        memberships.save(membership);
    }

    private Membership find(long id) {
        return memberships.find(id).orElseThrow(RecordNotFoundException::new);
    }
}
