package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;

/** What a stage may require to be known of a deal before it enters. */
public enum StageField {
    COMPANY,
    TYPE,
    SECTOR,
    SITE,
    AMOUNT,
    /** Where every amount of the ledger comes from. */
    SOURCE,
    JOBS,
    LAND,
    EXPECTED,
    PARENT,
    COUNTERPART,
    ADVISER,
    PARTNER,
    TEAM,
    CHOSEN_SITE,
    DOCUMENT,
    NEXT_STEP;

    /** The role in which a company has to take part; null where none is asked for. */
    public @Nullable PartyRole party() {
        return switch (this) {
            case PARENT -> PartyRole.PARENT;
            case COUNTERPART -> PartyRole.COUNTERPART;
            case ADVISER -> PartyRole.ADVISER;
            case PARTNER -> PartyRole.DELIVERY_PARTNER;
            default -> null;
        };
    }
}
