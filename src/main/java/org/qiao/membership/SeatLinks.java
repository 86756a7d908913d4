package org.qiao.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.PersonLinks;
import org.springframework.stereotype.Component;

/** The seat of a merged person follows. Whoever had two at one member has one, since the earlier of the days. */
@Component
class SeatLinks implements PersonLinks {

    private final MembershipRepository memberships;

    SeatLinks(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public String key() {
        return "seats";
    }

    /** What was: since when the loser sat, and since when the winner did, if at all. */
    @Override
    public List<Moved> move(long loser, long winner) {
        var moved = new ArrayList<Moved>();
        for (var membership : memberships.seating(loser)) {
            var from = Objects.requireNonNull(since(membership, loser));
            var own = since(membership, winner);
            membership.removeSeat(loser);
            membership.removeSeat(winner);
            membership.add(new Seat(winner, own == null || from.isBefore(own) ? from : own));
            moved.add(Moved.of(membership.id(), from.toString(), own == null ? null : own.toString()));
        }
        memberships.flush();
        return moved;
    }

    private static @Nullable LocalDate since(Membership membership, long person) {
        return membership.getSeats().stream()
                .filter(seat -> seat.personId() == person)
                .map(Seat::since)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Long> back(long loser, long winner, List<Moved> moved) {
        var stayed = new ArrayList<Long>();
        for (var item : moved) {
            var membership = memberships.find(item.id()).orElse(null);
            if (membership == null || since(membership, winner) == null || since(membership, loser) != null) {
                stayed.add(item.id());
                continue;
            }
            membership.removeSeat(winner);
            membership.add(new Seat(
                    loser, LocalDate.parse(Objects.requireNonNull(item.was().getFirst()))));
            var own = item.was().get(1);
            if (own != null) {
                membership.add(new Seat(winner, LocalDate.parse(own)));
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
