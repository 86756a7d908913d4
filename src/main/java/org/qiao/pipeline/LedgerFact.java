package org.qiao.pipeline;

/** What ledgers say of deals' money: what an entry counts as, which is not always what it was booked as. */
public enum LedgerFact {
    /** The deal's last announcement. */
    ANNOUNCED,
    /** Signed for the first time, or increased. */
    SIGNED,
    /** Signed for the first time, without what it was increased by. */
    FIRST_SIGNED,
    PAID_IN,
    /** Signed once more, which counts nothing. */
    SHOWN_AGAIN
}
