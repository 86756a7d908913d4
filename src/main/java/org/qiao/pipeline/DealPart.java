package org.qiao.pipeline;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.qiao.access.CircleRow;
import org.qiao.access.Permission;

/** A row that belongs to a deal and is kept where the deal is: same office, owner, sharing and need-to-know list. */
@MappedSuperclass
abstract class DealPart extends CircleRow {

    @Column(updatable = false)
    private long dealId;

    @Override
    protected String writePermission() {
        return Permission.DEAL_WRITE;
    }

    /** Puts the row where the deal now is. */
    void follow(Deal deal) {
        dealId = deal.id();
        belongWith(deal);
    }

    public long getDealId() {
        return dealId;
    }
}
