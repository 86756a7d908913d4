package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.Objects;
import org.qiao.membership.Membership;
import org.qiao.membership.Payment;
import org.qiao.membership.PaymentService;
import org.qiao.membership.Statement;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.Toasts;

/** The statement of dues, and the payments behind it, latest first. */
class PaymentsPanel extends Div {

    private final PaymentService payments;
    private final long id;
    private final boolean mayWrite;
    private final Runnable changed;

    PaymentsPanel(PaymentService payments, Membership membership, LocalDate today, boolean mayWrite, Runnable changed) {
        this.payments = payments;
        this.id = membership.id();
        this.mayWrite = mayWrite;
        this.changed = changed;
        addClassName("ledger");
        add(new H2(t("membership.statement")), new StatementTable(Statement.of(membership, today)));
        add(new H2(t("membership.payments")));
        if (membership.getPayments().isEmpty()) {
            add(new EmptyState(t("membership.payments.empty")));
        }
        membership.getPayments().forEach(payment -> add(line(payment)));
    }

    private Div line(Payment payment) {
        var amount = new Span(Words.money(payment.money()));
        amount.addClassNames("number", "ledger-amount");
        var line = new Div(new Span(Formats.day(Objects.requireNonNull(payment.getPaidOn()))), amount);
        line.addClassName("term-line");
        if (payment.getReference() != null) {
            var reference = new Span(payment.getReference());
            reference.addClassName("soft");
            line.add(reference);
        }
        if (mayWrite) {
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> remove(payment));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(t("membership.payment.remove"));
            remove.setTooltipText(t("membership.payment.remove"));
            line.add(remove);
        }
        return line;
    }

    private void remove(Payment payment) {
        MembershipDialogs.attempt(
                () -> {
                    payments.remove(id, payment);
                    Toasts.undoable(
                            t("membership.payment.removed"),
                            () -> MembershipDialogs.attempt(() -> payments.add(id, payment), changed));
                },
                changed);
    }
}
