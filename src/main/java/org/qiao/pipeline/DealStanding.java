package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Qualifier;

/**
 * Where a deal of a line stands, since when, what it is worth and why it is closed, now or on a day. The worth is null where it
 * is kept from the viewer, as is why it was closed without a win.
 *
 * @param asOf the day on which it is looked at; null for now
 */
record DealStanding(
        long stageId,
        Instant since,
        Worth worth,
        @Nullable Closing closing,
        @Nullable LocalDate asOf) {

    DealStanding(
            long stageId,
            Instant since,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable Qualifier qualifier,
            @Nullable BigDecimal cny,
            @Nullable BigDecimal usd,
            @Nullable ClosingReason reason,
            @Nullable Long lostToId,
            @Nullable String note) {
        this(
                stageId,
                since,
                new Worth(Figure.of(amount, currency, qualifier), cny, usd),
                Closing.of(reason, lostToId, note),
                null);
    }
}
