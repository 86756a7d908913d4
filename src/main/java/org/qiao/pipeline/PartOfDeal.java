package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;

/** A deal that a company takes part in, on the company's page. */
public record PartOfDeal(
        DealRef deal, PartyRole role, @Nullable String note) {}
