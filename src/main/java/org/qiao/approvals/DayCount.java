package org.qiao.approvals;

/** How an authority counts the days it takes. */
public enum DayCount {
    WORKING,
    CALENDAR
}
