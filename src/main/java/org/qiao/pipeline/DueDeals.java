package org.qiao.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.search.ListQuery;

/** Which deals have something to do by a day: known to whoever keeps next steps, which is a module above this one. */
public interface DueDeals {

    /**
     * Only deals of whose next steps one is due by that day and was not done at that moment.
     *
     * @param at null: now
     */
    ListQuery narrow(ListQuery query, LocalDate by, @Nullable Instant at);
}
