package org.qiao.approvals;

/** How near the day is by which an authority should decide: past, or within {@link ApprovalFilter#SOON_DAYS}. */
public enum ApprovalDue {
    LATE,
    SOON
}
