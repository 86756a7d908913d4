package org.qiao.approvals;

import org.qiao.pipeline.DealPlaced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps approvals where their deal is: they move with its office, owner, sharing and need-to-know list, in one transaction. */
@Component
class ApprovalKeeping {

    private final ApprovalRepository approvals;

    ApprovalKeeping(ApprovalRepository approvals) {
        this.approvals = approvals;
    }

    @EventListener
    void on(DealPlaced deal) {
        approvals.all(deal.dealId()).forEach(approval -> approval.follow(deal));
        approvals.noFilings(deal.dealId()).forEach(filing -> filing.follow(deal));
    }
}
