package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins deals together with what is known of their money. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_WRITE)
public class NewDeals {

    private final DealService deals;
    private final Ledger ledger;
    private final CurrentUser user;
    private final Clock clock;

    NewDeals(DealService deals, Ledger ledger, CurrentUser user, Clock clock) {
        this.deals = deals;
        this.ledger = ledger;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Saves a new deal as {@link DealService#save} does and books its first amount as announced today.
     *
     * @param first with no amount in it where none is known
     * @throws RuleException as {@link DealService#save} and {@link DealService#addLedgerEntry}
     */
    public DealDetails save(DealDetails details, LedgerEntry first) {
        if (first.getAmount() == null) {
            return deals.save(details);
        }
        first.setKind(LedgerKind.ANNOUNCED);
        first.setOnDate(LocalDate.now(clock.withZone(user.require().zone())));
        // Before anything is stored, so that a form that was refused still holds a new deal.
        ledger.check(first);
        var saved = deals.save(details);
        deals.addLedgerEntry(saved.getDeal().id(), first.copy());
        return deals.find(saved.getDeal().id());
    }
}
