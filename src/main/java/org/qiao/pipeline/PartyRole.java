package org.qiao.pipeline;

/** What a company does in a deal beside investing in it. */
public enum PartyRole {
    PARENT,
    COUNTERPART,
    ADVISER,
    DELIVERY_PARTNER
}
