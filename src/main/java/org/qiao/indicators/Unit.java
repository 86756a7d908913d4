package org.qiao.indicators;

/** What a published figure counts. Only money has a currency. */
public enum Unit {
    MONEY,
    PERCENT,
    PROJECTS,
    COMPANIES,
    JOBS,
    SQUARE_KILOMETRES
}
