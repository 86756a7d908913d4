package org.qiao.pipeline;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts everything that belongs to a deal where the deal now is, and tells other modules to do the same with theirs. */
@Component
class DealFollowers {

    private final DealRepository deals;
    private final HistoryRepository history;
    private final PartyRepository company;
    private final ApplicationEventPublisher events;

    DealFollowers(
            DealRepository deals,
            HistoryRepository history,
            PartyRepository company,
            ApplicationEventPublisher events) {
        this.deals = deals;
        this.history = history;
        this.company = company;
        this.events = events;
    }

    void follow(Deal deal) {
        deals.parts(deal.id()).forEach(part -> part.follow(deal));
        history.parts(deal.id()).forEach(part -> part.follow(deal));
        company.parts(deal.id()).forEach(part -> part.follow(deal));
        events.publishEvent(deal.placed());
    }
}
