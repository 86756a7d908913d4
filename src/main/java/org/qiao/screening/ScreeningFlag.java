package org.qiao.screening;

import java.util.List;
import java.util.Set;
import org.qiao.pipeline.DealFlag;
import org.qiao.pipeline.DealFlags;
import org.qiao.pipeline.DealRow;
import org.springframework.stereotype.Component;

/** Marks the cards of deals that compliance holds back, for those who work on them. */
@Component
class ScreeningFlag implements DealFlags {

    private final PendingScreening pending;

    ScreeningFlag(PendingScreening pending) {
        this.pending = pending;
    }

    @Override
    public DealFlag flag() {
        return DealFlag.SCREENING;
    }

    @Override
    public Set<Long> among(List<DealRow> deals) {
        return pending.among(deals);
    }
}
