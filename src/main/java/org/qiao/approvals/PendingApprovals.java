package org.qiao.approvals;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The approvals of all deals that the viewer may see: what is open, what is with an authority, what is late. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class PendingApprovals {

    /** So many stand on the first page of the morning. */
    public static final int FIRST = 20;

    private final ApprovalRepository approvals;
    private final CurrentUser user;

    PendingApprovals(ApprovalRepository approvals, CurrentUser user) {
        this.approvals = approvals;
        this.user = user;
    }

    public List<ApprovalRow> list(ApprovalFilter filter, Window window) {
        return approvals.list(filter, window);
    }

    /** How many match, counted no further than the bound: one more than the bound means "more". */
    public long count(ApprovalFilter filter, int bound) {
        return approvals.count(filter, bound);
    }

    /** What the viewer waits for and should have soon or should have had; longest awaited first, at most {@link #FIRST}. */
    public List<ApprovalRow> mine(LocalDate today) {
        return approvals.dueBy(
                today.plusDays(ApprovalFilter.SOON_DAYS), user.require().userId(), FIRST);
    }
}
