package org.qiao.approvals;

/** How a step stands in the way of a stage: it must be granted with its date, or must only not be undecided. */
public enum GateKind {
    DATED,
    NOT_PENDING
}
