package org.qiao.pipeline;

import java.time.Instant;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.lists.BulkField;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What many deals can be given at once. What belongs to a deal follows it, and who may not see its terms may not change it. */
@Component
public class DealBulk {

    private final DealRepository deals;
    private final DealFollowers followers;
    private final ApplicationEventPublisher events;

    DealBulk(DealRepository deals, DealFollowers followers, ApplicationEventPublisher events) {
        this.deals = deals;
        this.followers = followers;
        this.events = events;
    }

    /** Whose the deal is. */
    public BulkField<Deal, Long> owner() {
        return BulkField.<Deal>owner().where(this::entrusted).andThen((deal, owner) -> {
            followers.follow(deal);
            tell(deal);
        });
    }

    /** Since when the deal is off the board and out of lists. */
    public BulkField<Deal, Instant> archived() {
        return BulkField.<Deal>archived().where(this::entrusted).andThen((deal, at) -> tell(deal));
    }

    private boolean entrusted(CurrentUser user, Deal deal) {
        return !deals.entrusted(List.of(deal.id())).isEmpty();
    }

    private void tell(Deal deal) {
        events.publishEvent(new BoardChanged(deal.pipelineId()));
    }
}
