package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.companies.PersonTraces;
import org.qiao.membership.MembershipService;
import org.qiao.membership.Seat;
import org.qiao.ui.Texts;

/** The members that a person represents. */
@SpringComponent
class SeatTraces implements PersonTraces {

    private final MembershipService memberships;

    SeatTraces(MembershipService memberships) {
        this.memberships = memberships;
    }

    @Override
    public String permission() {
        return Permission.MEMBERSHIP_READ;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public List<Trace> of(long personId) {
        return memberships.representedBy(personId).stream()
                .map(membership -> new Trace(
                        "seats",
                        membership.getSeats().stream()
                                .filter(seat -> seat.personId() == personId)
                                .map(Seat::since)
                                .findFirst()
                                .orElse(null),
                        memberships
                                .company(membership)
                                .map(company -> company.name(Texts.language()))
                                .orElse(t("membership.company.hidden")),
                        "memberships/" + membership.id() + "/people"))
                .toList();
    }
}
