package org.qiao.pipeline;

/** What kind of project the investor plans. */
public enum DealType {
    GREENFIELD,
    EXPANSION,
    JOINT_VENTURE,
    ACQUISITION,
    PROGRAMME
}
