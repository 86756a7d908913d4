package org.qiao.pipeline;

/** What a ledger entry says happened to the money: announced 意向, signed 签约, increased 增资, paid in 到资. Signed is not paid in. */
public enum LedgerKind {
    ANNOUNCED,
    SIGNED,
    INCREASE,
    PAID_IN
}
