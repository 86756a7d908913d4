package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who may change what belongs to a deal: whoever may change the deal, while it is not archived. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class DealWork {

    private final DealRepository deals;
    private final DealGuard guard;

    DealWork(DealRepository deals, DealGuard guard) {
        this.deals = deals;
        this.guard = guard;
    }

    /** @throws RecordNotFoundException if there is no such deal for this viewer */
    public boolean may(long dealId) {
        return may(find(dealId));
    }

    private boolean may(DealDetails details) {
        return guard.mayWrite(details) && !details.getDeal().isArchived();
    }

    /** Whether what the deal is about is kept from the viewer, who knows its code name only. */
    public boolean isMasked(long dealId) {
        return find(dealId).getTerms() == null;
    }

    /**
     * Where the deal is, for whoever may change what belongs to it.
     *
     * @throws AccessDeniedException for everyone else
     */
    public DealPlaced place(long dealId) {
        var details = find(dealId);
        if (!may(details)) {
            throw new AccessDeniedException("This deal is out of reach");
        }
        return details.getDeal().placed();
    }

    /**
     * The place that the deal's facts name as its site; null where they name none.
     *
     * @throws RecordNotFoundException if there is no such deal for this viewer
     */
    public @Nullable Long siteId(long dealId) {
        return find(dealId).getDeal().getSiteId();
    }

    private DealDetails find(long dealId) {
        return deals.find(dealId).orElseThrow(RecordNotFoundException::new);
    }
}
