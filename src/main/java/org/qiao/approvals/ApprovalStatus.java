package org.qiao.approvals;

import java.util.Set;

/** Where a step stands with its authority. Filed is with the authority, pending is under its review. */
public enum ApprovalStatus {
    NOT_NEEDED,
    OPEN,
    FILED,
    PENDING,
    GRANTED,
    REFUSED,
    WITHDRAWN;

    /** Those that somebody waits for: the authority has it and has not decided. */
    public static final Set<ApprovalStatus> UNDECIDED = Set.of(FILED, PENDING);

    /** Those in which something is still to be done. */
    public static final Set<ApprovalStatus> UNSETTLED = Set.of(OPEN, FILED, PENDING);

    /** Whether the authority has it and has not decided. */
    public boolean isUndecided() {
        return UNDECIDED.contains(this);
    }

    /** Whether the authority has said yes or no. */
    public boolean isDecision() {
        return this == GRANTED || this == REFUSED;
    }
}
