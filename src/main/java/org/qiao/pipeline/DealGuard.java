package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets nobody change a deal who may not, nor one that somebody else changed meanwhile. */
@Component
class DealGuard {

    private final DealRepository deals;
    private final CurrentUser user;

    DealGuard(DealRepository deals, CurrentUser user) {
        this.deals = deals;
        this.user = user;
    }

    boolean mayWrite(DealDetails details) {
        return details.getTerms() != null && user.mayWrite(details.getDeal());
    }

    /** The deal as it is stored, for whoever may change it: what a form has changed must not open the door. */
    DealDetails writable(long dealId) {
        var stored = deals.find(dealId).orElseThrow(RecordNotFoundException::new);
        if (!mayWrite(stored)) {
            throw new AccessDeniedException("This deal is out of reach");
        }
        return stored;
    }

    /** What is stored of a deal that a form has changed, as {@link #writable}; null for a new one. */
    @Nullable
    DealDetails stored(DealDetails changed) {
        return changed.getDeal().isNew() ? null : writable(changed.getDeal().id());
    }

    /** As {@link #writable}, if it still has the version at which it was seen. */
    DealDetails at(int version, long dealId) {
        var details = writable(dealId);
        if (details.getDeal().getVersion() != version) {
            throw new ObjectOptimisticLockingFailureException(Deal.class, dealId);
        }
        return details;
    }
}
