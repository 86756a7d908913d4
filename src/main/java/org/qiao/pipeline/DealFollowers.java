package org.qiao.pipeline;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts everything that belongs to a deal where the deal now is, and tells other modules to do the same with theirs. */
@Component
class DealFollowers {

    private final DealRepository deals;
    private final HistoryRepository history;
    private final ApplicationEventPublisher events;

    DealFollowers(DealRepository deals, HistoryRepository history, ApplicationEventPublisher events) {
        this.deals = deals;
        this.history = history;
        this.events = events;
    }

    void follow(Deal deal) {
        deals.parts(deal.id()).forEach(part -> part.follow(deal));
        history.parts(deal.id()).forEach(part -> part.follow(deal));
        events.publishEvent(new DealPlaced(
                deal.id(),
                Objects.requireNonNull(deal.getOfficeId()),
                Objects.requireNonNull(deal.getOwnerId()),
                deal.isShared(),
                deal.getCircleId()));
    }
}
