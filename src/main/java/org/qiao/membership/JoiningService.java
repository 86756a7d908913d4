package org.qiao.membership;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import org.qiao.access.Permission;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Companies become members: the membership, its first term and whoever represents it are stored together or not at all. */
@Service
@Transactional
@RolesAllowed(Permission.MEMBERSHIP_WRITE)
public class JoiningService {

    private final MembershipService memberships;
    private final TermService terms;
    private final SeatService seats;

    JoiningService(MembershipService memberships, TermService terms, SeatService seats) {
        this.memberships = memberships;
        this.terms = terms;
        this.seats = seats;
    }

    /**
     * Saves a new membership with its first term.
     *
     * @param membership new for each try: one that was refused may not be used again
     * @param representatives people of the company, no more than the tier has seats
     * @throws RuleException as {@link MembershipService#save}, {@link TermService#add} and {@link SeatService#seat}
     */
    public Membership join(Membership membership, TermEntry first, Collection<Long> representatives) {
        var id = memberships.save(membership).id();
        terms.add(id, first);
        representatives.forEach(person -> seats.seat(id, person));
        return memberships.find(id);
    }
}
