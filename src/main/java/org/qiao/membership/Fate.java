package org.qiao.membership;

/** What became of a membership whose term has ended. */
public enum Fate {
    RENEWED,
    /** Still in grace, so that nobody knows yet. */
    OPEN,
    LOST
}
