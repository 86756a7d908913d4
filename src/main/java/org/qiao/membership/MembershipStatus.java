package org.qiao.membership;

/** How a membership stands on a day. It follows from the terms alone and is never stored; see {@link Standing}. */
public enum MembershipStatus {
    PLANNED,
    NEW,
    CURRENT,
    GRACE,
    LAPSED
}
