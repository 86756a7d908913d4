package org.qiao.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Range;
import org.qiao.search.ListQuery;

/** Which deals have something to do in a time: known to whoever keeps next steps, which is a module above this one. */
public interface DueDeals {

    /**
     * Only deals of whose next steps one is due on one of these days and was not done at that moment.
     *
     * @param at null: now
     */
    ListQuery narrow(ListQuery query, Range<LocalDate> days, @Nullable Instant at);
}
