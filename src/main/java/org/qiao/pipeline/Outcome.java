package org.qiao.pipeline;

/** What it means for a deal to stand in a stage: still open, landed, or lost. */
public enum Outcome {
    OPEN,
    WON,
    LOST
}
