package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The rates that an entry keeps, null where it keeps none. */
record KeptRate(
        long entryId,
        long dealId,
        String currency,
        LocalDate day,
        @Nullable BigDecimal cny,
        @Nullable BigDecimal usd) {}
