package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonRow;
import org.qiao.membership.Membership;
import org.qiao.membership.Seat;
import org.qiao.membership.SeatService;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.OtherName;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** Who represents the member, how many more may, and a picker of the company's people for the next one. */
class SeatsPanel extends Div {

    private final SeatService seats;
    private final Membership membership;
    private final boolean mayWrite;
    private final Runnable changed;

    SeatsPanel(SeatService seats, Membership membership, boolean mayWrite, Runnable changed) {
        this.seats = seats;
        this.membership = membership;
        this.mayWrite = mayWrite;
        this.changed = changed;
        addClassName("ledger");
        var limit = seats.seats(membership);
        var taken = membership.getSeats();
        add(new Paragraph(t("membership.seats.count", taken.size(), limit)));
        if (taken.isEmpty()) {
            add(new EmptyState(t("membership.seats.empty")));
        }
        var names = seats.names(membership);
        var left = seats.left(membership);
        taken.forEach(seat -> add(line(seat, names.get(seat.personId()), left.contains(seat.personId()))));
        if (mayWrite && taken.size() < limit) {
            add(picker());
        }
    }

    private Component line(Seat seat, @Nullable PersonRef person, boolean left) {
        var since = new Span(t("membership.seat.since", Formats.day(seat.since())));
        since.addClassName("soft");
        var line = new Div(
                person == null
                        ? new Span(t("membership.seat.hidden"))
                        : new Anchor("people/" + person.id(), person.name(Texts.language())),
                new OtherName(person == null ? "" : person.otherName(Texts.language())),
                since);
        line.addClassName("term-line");
        if (left) {
            line.add(new Chip(t("membership.seat.left"), Chip.Tone.ALERT));
        }
        if (mayWrite) {
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> remove(seat));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(t("membership.seat.remove"));
            remove.setTooltipText(t("membership.seat.remove"));
            line.add(remove);
        }
        return line;
    }

    private Component picker() {
        var language = Texts.language();
        var person = new ComboBox<PersonRow>(t("membership.seat.person"));
        person.setHelperText(t("membership.seat.help"));
        person.setItemLabelGenerator(row -> row.ref().names(language));
        person.setItemsPageable((page, typed) -> seats.candidates(membership, typed, language).stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList());
        var give = new Button(
                t("membership.seat.give"),
                e -> person.getOptionalValue()
                        .ifPresentOrElse(
                                row -> MembershipDialogs.attempt(() -> seats.seat(membership.id(), row.id()), changed),
                                () -> {
                                    person.setInvalid(true);
                                    person.setErrorMessage(t("ui.required"));
                                }));
        var line = new Div(person, give);
        line.addClassName("seat-new");
        return line;
    }

    private void remove(Seat seat) {
        MembershipDialogs.attempt(
                () -> {
                    seats.unseat(membership.id(), seat.personId());
                    Toasts.undoable(
                            t("membership.seat.removed"),
                            () -> MembershipDialogs.attempt(() -> seats.putBack(membership.id(), seat), changed));
                },
                changed);
    }
}
