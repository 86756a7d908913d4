package org.qiao.membership;

/** How a term came about. */
public enum TermKind {
    /** The first term of all. */
    JOIN,
    /** Follows a term before the grace of that one was over. */
    RENEW,
    /** Follows after the membership had lapsed. */
    REJOIN,
    /** Another tier from a day within a term on. */
    CHANGE
}
