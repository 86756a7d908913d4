package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Why a deal was closed without a win.
 *
 * @param lostToId the place that it was lost to; null where that is not known, or it was lost to none
 * @param note in words; null where the reason says it all
 */
public record Closing(
        ClosingReason reason,
        @Nullable Long lostToId,
        @Nullable String note) {

    /** What a query found, which may be nothing. */
    static @Nullable Closing of(@Nullable ClosingReason reason, @Nullable Long lostToId, @Nullable String note) {
        return reason == null ? null : new Closing(reason, lostToId, note);
    }
}
