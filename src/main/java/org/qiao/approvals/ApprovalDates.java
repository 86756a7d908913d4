package org.qiao.approvals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;

/** Which dates a status asks for: a decision has its day, what is with the authority was filed, and neither lies ahead. */
final class ApprovalDates {

    private ApprovalDates() {}

    /** @throws RuleException at the date that is wrong */
    static void check(Approval approval, LocalDate today) {
        var status = approval.getStatus();
        var filed = approval.getFiledOn();
        var decided = approval.getDecidedOn();
        past(filed, today, "filedOn");
        past(decided, today, "decidedOn");
        if (status.isUndecided() && filed == null) {
            throw new RuleException("ui.required", "filedOn");
        }
        if (status.isDecision() && decided == null) {
            throw new RuleException("ui.required", "decidedOn");
        }
        if (decided != null && !status.isDecision() && status != ApprovalStatus.WITHDRAWN) {
            throw new RuleException("approval.decided.early", "decidedOn");
        }
        if (decided != null && filed != null && decided.isBefore(filed)) {
            throw new RuleException("approval.decided.before", "decidedOn");
        }
    }

    private static void past(@Nullable LocalDate day, LocalDate today, String property) {
        if (day != null && day.isAfter(today)) {
            throw new RuleException("approval.day.ahead", property);
        }
    }
}
