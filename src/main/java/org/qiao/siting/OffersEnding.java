package org.qiao.siting;

import java.util.List;
import java.util.Set;
import org.qiao.pipeline.DealFlag;
import org.qiao.pipeline.DealFlags;
import org.qiao.pipeline.DealRow;
import org.springframework.stereotype.Component;

/** Marks the cards of deals with an offer of a site that ends soon, or has ended without a decision. */
@Component
class OffersEnding implements DealFlags {

    private final SiteDeadlines deadlines;

    OffersEnding(SiteDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public DealFlag flag() {
        return DealFlag.OFFER_ENDING;
    }

    @Override
    public Set<Long> among(List<DealRow> deals) {
        return deadlines.endingAmong(deals.stream().map(DealRow::id).toList());
    }
}
