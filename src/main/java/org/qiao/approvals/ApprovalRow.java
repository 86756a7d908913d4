package org.qiao.approvals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.ListRow;
import org.qiao.pipeline.DealRef;

/**
 * A step of a deal's track in a list.
 *
 * @param expectedOn by when the authority should have decided; null where nobody promises a time or nothing was filed
 * @param decidedOn the day of the decision or of the withdrawal
 * @param responsibleId who sees to it; null: the deal's owner does
 * @param ownerId the deal's owner
 */
public record ApprovalRow(
        long id,
        long stepId,
        ApprovalStatus status,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate expectedOn,
        @Nullable LocalDate decidedOn,
        @Nullable String reference,
        @Nullable String note,
        @Nullable Long responsibleId,
        long officeId,
        long ownerId,
        DealRef deal)
        implements ListRow {

    /** Whoever has to do something about it. */
    public long inCharge() {
        return responsibleId == null ? ownerId : responsibleId;
    }

    /** Whether the authority should have decided before that day, and has not. */
    public boolean isLate(LocalDate today) {
        return status.isUndecided() && expectedOn != null && expectedOn.isBefore(today);
    }
}
