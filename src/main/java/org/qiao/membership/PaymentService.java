package org.qiao.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.kernel.PastDay;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payments of dues, recorded as they came in. */
@Service
@Transactional
@RolesAllowed(Permission.MEMBERSHIP_WRITE)
public class PaymentService {

    /** Currencies in which payments come in; those of the dues first. */
    public static final List<String> CURRENCIES = List.of("CNY", "USD", "EUR", "HKD", "JPY", "GBP");

    private final MembershipRepository memberships;
    private final Clock clock;
    private final Validator validator;

    PaymentService(MembershipRepository memberships, Clock clock, Validator validator) {
        this.memberships = memberships;
        this.clock = clock;
        this.validator = validator;
    }

    /**
     * Records a payment, in whatever currency it came.
     *
     * @throws RuleException at the property that is wrong, or if the very same payment is there already
     */
    public Payment add(long id, Payment payment) {
        payment.setReference(PlainText.line(payment.getReference()));
        validator.validate(payment).stream().findFirst().ifPresent(broken -> {
            var property = broken.getPropertyPath().toString();
            throw new RuleException(property.equals("amount") ? "membership.amount.wrong" : "ui.required", property);
        });
        if (payment.money().amount().stripTrailingZeros().scale() > 2) {
            throw new RuleException("membership.amount.wrong", "amount");
        }
        if (!CURRENCIES.contains(payment.money().currency())) {
            throw new RuleException("ui.required", "currency");
        }
        PastDay.check(payment.getPaidOn(), clock, "paidOn");
        var membership = find(id);
        membership.add(payment);
        memberships.save(membership);
        return payment;
    }

    /** Takes a payment away that was recorded by mistake; adding it again undoes that. */
    public void remove(long id, Payment payment) {
        var membership = find(id);
        membership.remove(payment);
        memberships.save(membership);
    }

    /** Two who record a payment at the same time do it one after the other: each is a fact of its own. */
    private Membership find(long id) {
        return memberships.held(id).orElseThrow(RecordNotFoundException::new);
    }
}
