package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.companies.PersonLeft;
import org.qiao.membership.Membership;
import org.qiao.membership.MembershipService;
import org.qiao.membership.Seat;
import org.qiao.membership.SeatService;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** Offers to free the seat of somebody who has left the member that they represent. */
@SpringComponent
class SeatOffer implements PersonLeft {

    private final MembershipService memberships;
    private final SeatService seats;
    private final CurrentUser user;

    SeatOffer(MembershipService memberships, SeatService seats, CurrentUser user) {
        this.memberships = memberships;
        this.seats = seats;
        this.user = user;
    }

    @Override
    public void after(long personId, long companyId) {
        if (user.may(Permission.MEMBERSHIP_READ) && user.may(Permission.MEMBERSHIP_WRITE)) {
            memberships.representedBy(personId).stream()
                    .filter(membership -> Objects.equals(membership.getCompanyId(), companyId)
                            && memberships.mayWrite(membership)
                            && seats.left(membership).contains(personId))
                    .forEach(membership -> membership.getSeats().stream()
                            .filter(seat -> seat.personId() == personId)
                            .forEach(seat -> ask(membership, seat)));
        }
    }

    private void ask(Membership membership, Seat seat) {
        var language = Texts.language();
        var person = seats.names(membership).get(seat.personId());
        var company = memberships.company(membership);
        if (person == null || company.isEmpty()) {
            return;
        }
        var dialog = new Dialog(t("membership.seat.left"));
        dialog.add(new Paragraph(t(
                "membership.seat.left.ask", person.name(language), company.get().name(language))));
        var free = new Button(t("membership.seat.free"), e -> {
            dialog.close();
            free(membership.id(), seat);
        });
        free.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(t("membership.seat.keep"), e -> dialog.close()), free);
        dialog.setWidth("380px");
        dialog.open();
    }

    private void free(long id, Seat seat) {
        MembershipDialogs.attempt(
                () -> {
                    seats.unseat(id, seat.personId());
                    Toasts.undoable(
                            t("membership.seat.removed"),
                            () -> MembershipDialogs.attempt(() -> seats.putBack(id, seat), () -> {}));
                },
                () -> {});
    }
}
