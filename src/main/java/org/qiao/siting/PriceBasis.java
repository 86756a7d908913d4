package org.qiao.siting;

/** What the price of a site is asked for. */
public enum PriceBasis {
    WHOLE,
    PER_MU,
    PER_ACRE,
    PER_SQUARE_METRE,
    RENT_PER_YEAR
}
