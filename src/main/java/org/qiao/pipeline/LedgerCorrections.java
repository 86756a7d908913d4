package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import org.qiao.access.Permission;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what was booked: under the same rules as booking it, and with a way back. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_WRITE)
public class LedgerCorrections {

    private final DealRepository deals;
    private final DealGuard guard;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    LedgerCorrections(DealRepository deals, DealGuard guard, Ledger ledger, ApplicationEventPublisher events) {
        this.deals = deals;
        this.guard = guard;
        this.ledger = ledger;
        this.events = events;
    }

    /** @throws RecordNotFoundException if the deal has no such entry for this viewer */
    @Transactional(readOnly = true)
    public LedgerEntry find(long dealId, long entryId) {
        return deals.ledger(dealId).stream()
                .filter(entry -> entry.id() == entryId)
                .findFirst()
                .orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Stores an entry as it was corrected.
     *
     * @throws RuleException if it could not be booked so, or what is booked already would no longer hold together
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    public LedgerEntry correct(long dealId, LedgerEntry entry) {
        return change(dealId, entry, entry.getVersion(), false);
    }

    /**
     * Makes an entry say again what it said before, with the rates that it kept then.
     *
     * @param version of the entry as the correction left it
     * @throws RuleException if what was booked since does not go with that
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it since
     */
    public void takeBack(long dealId, LedgerEntry before, int version) {
        change(dealId, before, version, true);
    }

    private LedgerEntry change(long dealId, LedgerEntry entry, int version, boolean keeps) {
        var details = guard.writable(dealId);
        var changed = ledger.change(details, entry, version, keeps);
        events.publishEvent(new BoardChanged(details.getDeal().pipelineId()));
        return changed;
    }
}
