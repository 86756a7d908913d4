package org.qiao.siting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.DealRef;

/** An offer that ends: of which site, of which deal, and on which day. */
public record SiteDue(
        long siteId,
        @Nullable String name,
        @Nullable String park,
        @Nullable Long placeId,
        LocalDate until,
        DealRef deal) {}
