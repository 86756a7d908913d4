package org.qiao.pipeline;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.qiao.access.CircleRow;
import org.qiao.access.Permission;

/** A row that belongs to a deal and is kept where the deal is: same office, owner, sharing and need-to-know list. */
@MappedSuperclass
public abstract class DealPart extends CircleRow {

    @Column(updatable = false)
    private long dealId;

    @Override
    protected String writePermission() {
        return Permission.DEAL_WRITE;
    }

    /** Puts the row where the deal now is. */
    public void follow(DealPlaced deal) {
        dealId = deal.dealId();
        setOfficeId(deal.officeId());
        setOwnerId(deal.ownerId());
        setShared(deal.shared());
        setCircleId(deal.circleId());
    }

    void follow(Deal deal) {
        follow(deal.placed());
    }

    public long getDealId() {
        return dealId;
    }
}
