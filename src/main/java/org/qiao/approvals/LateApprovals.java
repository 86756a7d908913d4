package org.qiao.approvals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qiao.access.CurrentUser;
import org.qiao.pipeline.DealFlag;
import org.qiao.pipeline.DealFlags;
import org.qiao.pipeline.DealRow;
import org.springframework.stereotype.Component;

/** Marks the cards of deals with an authority that should have decided by now. */
@Component
class LateApprovals implements DealFlags {

    private final ApprovalRepository approvals;
    private final CurrentUser user;
    private final Clock clock;

    LateApprovals(ApprovalRepository approvals, CurrentUser user, Clock clock) {
        this.approvals = approvals;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public DealFlag flag() {
        return DealFlag.APPROVAL_LATE;
    }

    @Override
    public Set<Long> among(List<DealRow> deals) {
        return approvals.late(
                deals.stream().map(DealRow::id).toList(),
                LocalDate.ofInstant(clock.instant(), user.require().zone()));
    }
}
