package org.qiao.approvals;

import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Directory.Colleague;
import org.qiao.access.Permission;
import org.springframework.stereotype.Component;

/** Who may be responsible for a step: whoever can see it, asked as themselves, so that no second rule has to be kept. */
@Component
class Candidates {

    private final ApprovalRepository approvals;
    private final Directory directory;
    private final CurrentUser user;

    Candidates(ApprovalRepository approvals, Directory directory, CurrentUser user) {
        this.approvals = approvals;
        this.directory = directory;
        this.user = user;
    }

    /** By English name. */
    List<Colleague> list(long approvalId) {
        var holders = directory.holding(Permission.DEAL_READ);
        return directory.colleagues().values().stream()
                .filter(colleague -> !colleague.disabled() && holders.contains(colleague.id()))
                .filter(colleague -> includes(colleague.id(), approvalId))
                .toList();
    }

    boolean includes(long colleague, long approvalId) {
        return user.runAs(colleague, () -> approvals.sees(approvalId));
    }
}
