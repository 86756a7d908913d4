package org.qiao.pipeline;

/** Something about an open deal that somebody has to see to soon, as a sign on its card. */
public enum DealFlag {
    SCREENING,
    APPROVAL_LATE,
    OFFER_ENDING,
    STEP_OVERDUE
}
