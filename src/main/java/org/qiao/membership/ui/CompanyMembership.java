package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyTab;
import org.qiao.membership.Membership;
import org.qiao.membership.MembershipService;
import org.qiao.membership.OfficeDays;
import org.qiao.membership.SeatService;
import org.qiao.membership.Statement;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Facts;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** The company's membership on its page: how it stands, until when, what is open, who represents it. */
@SpringComponent
class CompanyMembership implements CompanyTab {

    private final MembershipService memberships;
    private final SeatService seats;
    private final MembershipDialogs dialogs;
    private final OfficeDays days;
    private final Directory directory;
    private final CurrentUser user;

    CompanyMembership(
            MembershipService memberships,
            SeatService seats,
            MembershipDialogs dialogs,
            OfficeDays days,
            Directory directory,
            CurrentUser user) {
        this.memberships = memberships;
        this.seats = seats;
        this.dialogs = dialogs;
        this.days = days;
        this.directory = directory;
        this.user = user;
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
    public Component content(CompanyRef company) {
        var found = memberships.ofCompany(company.id());
        if (found.isPresent()) {
            return page(found.get());
        }
        var empty = new EmptyState(t("company.membership.empty"));
        if (user.may(Permission.MEMBERSHIP_WRITE)) {
            empty.add(new Button(t("memberships.new"), VaadinIcon.PLUS.create(), e -> dialogs.create(company.id())));
        }
        return empty;
    }

    private Component page(Membership membership) {
        var words = new Words(dialogs.tiers(), directory);
        var today = days.todayAt(Objects.requireNonNull(membership.getOfficeId()));
        var facts = new Facts();
        facts.add("membership.status", Words.chip(membership.status(today)));
        membership.lastTerm().ifPresent(term -> {
            facts.add("membership.tier", words.tier(term.tierId()));
            facts.add(
                    "membership.term",
                    t("membership.term.days", Formats.day(term.startsOn()), Formats.day(term.endsOn())));
        });
        if (!membership.getTerms().isEmpty()) {
            facts.add(
                    "membership.since",
                    Formats.day(membership.getTerms().getFirst().startsOn()));
        }
        facts.add("membership.open", Words.open(Statement.of(membership, today)));
        facts.add("company.office", words.office(membership.getOfficeId()));
        facts.add("company.owner", words.colleague(membership.getOwnerId()));
        if (!membership.getSeats().isEmpty()) {
            facts.add("membership.tab.people", people(membership));
        }
        var link = new Anchor("memberships/" + membership.id(), t("membership.tothemembership"));
        var page = new Div(facts, link);
        page.addClassName("membership-summary");
        return page;
    }

    private Component people(Membership membership) {
        var names = seats.names(membership);
        var list = new Div();
        membership.getSeats().forEach(seat -> {
            var person = names.get(seat.personId());
            list.add(new Div(
                    person == null
                            ? new Span(t("membership.seat.hidden"))
                            : new Anchor("people/" + person.id(), person.name(Texts.language()))));
        });
        return list;
    }
}
