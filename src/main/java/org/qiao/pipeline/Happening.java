package org.qiao.pipeline;

/** What happens to deals, as a manager asks for it: of a span of days. */
public enum Happening {
    /** Went from one stage to another. */
    MOVED,
    /** Entered its first stage. */
    NEW,
    /** Came to a stage of those that are won, and stands in one. */
    WON,
    /** Came to a stage of those that are lost, and stands in one. */
    LOST,
    /** Came to a stage of those that are dormant, and stands in one. */
    DORMANT,
    /** Came to a stage of those that are abandoned, and stands in one. */
    ABANDONED,
    /** Was signed for the first time, or increased. */
    SIGNED
}
