package org.qiao.pipeline;

/** What a colleague does in a deal's team. */
public enum TeamRole {
    LEAD,
    MEMBER
}
