package org.qiao.outreach;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Range;
import org.qiao.pipeline.DueDeals;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Component;

/** Tells the list of deals and the review which deals have a next step to do, of those that the viewer may see. */
@Component
class DueSteps implements DueDeals {

    @Override
    public ListQuery narrow(ListQuery query, Range<LocalDate> days, @Nullable Instant at) {
        query.where("r.id in (select k.dealId from Task k where k.dealId is not null and k.archivedAt is null"
                + query.and("k.dueOn", "due", days)
                + (at == null
                        ? " and k.doneAt is null)"
                        : " and (k.doneAt is null or k.doneAt >= :dueAt) and k.createdAt < :dueAt)"));
        return at == null ? query : query.with("dueAt", at);
    }
}
