package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import org.qiao.access.Permission;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonTab;
import org.qiao.membership.Membership;
import org.qiao.membership.MembershipService;
import org.qiao.membership.OfficeDays;
import org.qiao.membership.SeatService;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** The members that a person represents, on the person's page. */
@SpringComponent
class PersonMembership implements PersonTab {

    private final MembershipService memberships;
    private final SeatService seats;
    private final OfficeDays days;

    PersonMembership(MembershipService memberships, SeatService seats, OfficeDays days) {
        this.memberships = memberships;
        this.seats = seats;
        this.days = days;
    }

    @Override
    public String key() {
        return "membership";
    }

    @Override
    public String permission() {
        return Permission.MEMBERSHIP_READ;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Component content(PersonRef person) {
        var represented = memberships.representedBy(person.id());
        if (represented.isEmpty()) {
            return new EmptyState(t("person.membership.empty"));
        }
        var list = new Div();
        list.addClassName("ledger");
        represented.forEach(membership -> list.add(line(membership, person.id())));
        return list;
    }

    private Component line(Membership membership, long personId) {
        var today = days.todayAt(Objects.requireNonNull(membership.getOfficeId()));
        var name = memberships
                .company(membership)
                .map(company -> company.name(Texts.language()))
                .orElse(t("membership.company.hidden"));
        var since = new Span(membership.getSeats().stream()
                .filter(seat -> seat.personId() == personId)
                .findFirst()
                .map(seat -> t("membership.seat.since", Formats.day(seat.since())))
                .orElse(""));
        since.addClassName("soft");
        var line = new Div(
                new Anchor("memberships/" + membership.id() + "/people", name),
                Words.chip(membership.status(today)),
                since);
        line.addClassName("term-line");
        if (seats.left(membership).contains(personId)) {
            line.add(new Chip(t("membership.seat.left"), Chip.Tone.ALERT));
        }
        return line;
    }
}
