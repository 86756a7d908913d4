package org.qiao.screening;

/** How a list's file is laid out: as trade.gov publishes the US Consolidated Screening List, or our own few columns. */
public enum ListFormat {
    CSL,
    PLAIN
}
