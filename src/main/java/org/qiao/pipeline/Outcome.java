package org.qiao.pipeline;

/** What it means for a deal to stand in a stage: still open, landed, or over without having landed. */
public enum Outcome {
    OPEN,
    WON,
    /** It went elsewhere. */
    LOST,
    /** Nobody works on it until something happens. */
    DORMANT,
    /** The investor gave it up. */
    ABANDONED;

    /** Whether a deal in such a stage is over without having landed. */
    public boolean isDropped() {
        return this == LOST || this == DORMANT || this == ABANDONED;
    }
}
