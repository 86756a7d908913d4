package org.qiao.pipeline;

/** Why a deal was closed without a win: the house list. */
public enum ClosingReason {
    PRICE,
    SITE,
    MARKET_ACCESS,
    FINANCING,
    PARTNER,
    OTHER_PLACE,
    SILENT,
    /** Something that has to be said in words. */
    OTHER
}
