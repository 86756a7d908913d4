package org.qiao.outreach;

/** How a touch went, as whoever logged it saw it. */
public enum Outcome {
    POSITIVE,
    NEUTRAL,
    NEGATIVE,
    NO_ANSWER
}
