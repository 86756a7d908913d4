package org.qiao.membership;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.qiao.companies.CompanyMoves;
import org.springframework.stereotype.Component;

/**
 * The membership of a merged company follows with its history. A company has one membership: where both have one, the
 * loser's is archived and comes back when the merge is undone.
 */
@Component
class MembershipMoves implements CompanyMoves {

    private static final String ARCHIVED = "archived";

    private final MembershipRepository memberships;
    private final Clock clock;

    MembershipMoves(MembershipRepository memberships, Clock clock) {
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "memberships";
    }

    @Override
    public List<Moved> move(long loser, long winner) {
        var taken = hasLive(winner);
        var moved = new ArrayList<Moved>();
        for (var membership : memberships.ofCompany(loser)) {
            if (taken && !membership.isArchived()) {
                membership.setArchivedAt(clock.instant());
                moved.add(Moved.of(membership.id(), ARCHIVED));
            } else {
                moved.add(Moved.of(membership.id()));
            }
            membership.setCompanyId(winner);
        }
        memberships.flush();
        return moved;
    }

    private boolean hasLive(long company) {
        return memberships.ofCompany(company).stream().anyMatch(m -> !m.isArchived());
    }

    @Override
    public List<Long> back(long loser, long winner, List<Moved> moved) {
        var stayed = new ArrayList<Long>();
        for (var item : moved) {
            var membership = memberships.find(item.id()).orElse(null);
            if (membership == null || !Objects.equals(membership.getCompanyId(), winner)) {
                stayed.add(item.id());
                continue;
            }
            membership.setCompanyId(loser);
            if (!item.was().isEmpty()) {
                membership.setArchivedAt(null);
            }
        }
        memberships.flush();
        return stayed;
    }

    @Override
    public List<Long> seen(Collection<Long> ids) {
        return memberships.present(ids);
    }
}
