package org.qiao.outreach;

/** How a task stands on a day. */
public enum TaskState {
    OPEN,
    OVERDUE,
    DONE
}
