package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.membership.Membership;
import org.qiao.membership.MembershipService;
import org.qiao.membership.OfficeDays;
import org.qiao.membership.PaymentService;
import org.qiao.membership.SeatService;
import org.qiao.membership.Standing;
import org.qiao.ui.Chip;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordTabs;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** One membership: how it stands today, its history, its money, and who represents the member. */
@Route("memberships/:id/:tab?")
@RolesAllowed(Permission.MEMBERSHIP_READ)
class MembershipView extends PageView implements BeforeEnterObserver {

    private static final String PAYMENTS = "payments";
    private static final String PEOPLE = "people";

    /** The tabs beside the first. */
    static final Set<String> TABS = Set.of(PAYMENTS, PEOPLE);

    private final MembershipService memberships;
    private final PaymentService payments;
    private final SeatService seats;
    private final MembershipDialogs dialogs;
    private final OfficeDays days;
    private final Words words;
    private final Div content = new Div();

    MembershipView(
            MembershipService memberships,
            PaymentService payments,
            SeatService seats,
            MembershipDialogs dialogs,
            OfficeDays days,
            Directory directory) {
        super("memberships.title");
        this.memberships = memberships;
        this.payments = payments;
        this.seats = seats;
        this.dialogs = dialogs;
        this.days = days;
        this.words = new Words(dialogs.tiers(), directory);
        content.addClassName("record");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(recordId(event), event.getRouteParameters().get("tab").orElse(""));
    }

    private void show(long id, String tab) {
        var membership = memberships.find(id);
        var today = days.todayAt(Objects.requireNonNull(membership.getOfficeId()));
        var mayWrite = memberships.mayWrite(membership) && !membership.isArchived();
        var company = memberships.company(membership);
        var language = Texts.language();
        setPageName(company.map(c -> c.name(language)).orElse(t("membership.company.hidden")));
        setBeside(t("membership.title"));
        setActions(actions(membership));
        var pages = new RecordTabs("memberships/" + id);
        pages.add("", t("membership.tab.history"), () -> history(membership, today, mayWrite));
        pages.add(
                PAYMENTS,
                t("membership.tab.payments"),
                () -> new PaymentsPanel(payments, membership, today, mayWrite, () -> show(id, PAYMENTS)));
        pages.add(
                PEOPLE,
                t("membership.tab.people"),
                () -> new SeatsPanel(seats, membership, mayWrite, () -> show(id, PEOPLE)));
        content.removeAll();
        content.add(headline(membership, today), pages);
        pages.select(tab);
    }

    private Component headline(Membership membership, LocalDate today) {
        var line = new Div(Words.chip(membership.status(today)));
        line.addClassName("headline");
        Standing.latest(membership.getTerms(), today)
                .or(() -> membership.getTerms().stream().findFirst())
                .ifPresent(term -> line.add(new Span(words.tier(term.tierId()))));
        memberships
                .company(membership)
                .ifPresent(
                        c -> line.add(new Anchor("companies/" + c.id() + "/membership", t("membership.tothecompany"))));
        line.add(
                new Span(words.office(membership.getOfficeId())),
                new Span(t("company.ownedby", words.colleague(membership.getOwnerId()))));
        if (membership.isArchived()) {
            line.add(new Chip(t("ui.archived.chip"), Chip.Tone.ALERT));
        }
        return line;
    }

    private Component history(Membership membership, LocalDate today, boolean mayWrite) {
        var id = membership.id();
        var page = new Div(new HistoryPanel(
                membership, words, today, mayWrite, () -> dialogs.dropLast(id, () -> show(id, ""))));
        var note = Texts.language().choose(membership.getNoteEn(), membership.getNoteZh());
        if (!note.isEmpty()) {
            var prose = new Span(note);
            prose.addClassNames("prose", "membership-note");
            page.add(prose);
        }
        return page;
    }

    private Component[] actions(Membership membership) {
        var actions = new ArrayList<Component>();
        var id = membership.id();
        if (!memberships.mayWrite(membership)) {
            return new Component[0];
        }
        if (membership.isArchived()) {
            return new Component[] {new Button(t("ui.restore"), e -> restore(id))};
        }
        Runnable refresh = () -> show(id, "");
        actions.add(new Button(t("ui.archive"), e -> archive(id)));
        actions.add(new Button(t("ui.edit"), e -> dialogs.edit(id, refresh)));
        if (!membership.getTerms().isEmpty()) {
            actions.add(new Button(t("membership.lapse"), e -> dialogs.lapse(id, refresh)));
            actions.add(new Button(t("membership.change"), e -> dialogs.changeTier(id, refresh)));
            actions.add(new Button(t("membership.pay"), e -> dialogs.pay(id, () -> show(id, PAYMENTS))));
        }
        var next = new Button(
                t(membership.getTerms().isEmpty() ? "membership.join" : "membership.renew"),
                e -> dialogs.next(id, refresh));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(next);
        return actions.toArray(Component[]::new);
    }

    private void archive(long id) {
        memberships.archive(id);
        show(id, "");
        Toasts.undoable(t("membership.archived"), () -> restore(id));
    }

    private void restore(long id) {
        MembershipDialogs.attempt(() -> memberships.restore(id), () -> show(id, ""));
    }
}
