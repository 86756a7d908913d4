package org.qiao.kernel;

/** Why what was typed is no amount. */
public enum AmountFault {
    /** No number, or words beside it that are neither a magnitude nor a currency. */
    UNREADABLE,
    /** Commas, points or spaces that could mean two things: {@code 1.234,50}, {@code 1,5}. */
    SEPARATORS,
    /** More than two decimals. */
    DECIMALS,
    /** More digits than any amount has. */
    LARGE,
    /** A currency before the number and another one behind it. */
    CURRENCIES,
    /** Two amounts, from one to the other: {@code RMB 2–3 billion}. */
    RANGE
}
