package org.qiao.pipeline;

import java.util.TreeSet;
import org.qiao.access.Circles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts everything that belongs to a deal where the deal now is, and tells other modules to do the same with theirs. */
@Component
class DealFollowers {

    private final DealRepository deals;
    private final HistoryRepository history;
    private final PartyRepository company;
    private final Circles circles;
    private final ApplicationEventPublisher events;

    DealFollowers(
            DealRepository deals,
            HistoryRepository history,
            PartyRepository company,
            Circles circles,
            ApplicationEventPublisher events) {
        this.deals = deals;
        this.history = history;
        this.company = company;
        this.circles = circles;
        this.events = events;
    }

    void follow(Deal deal) {
        admitOwner(deal);
        deals.parts(deal.id()).forEach(part -> part.follow(deal));
        history.parts(deal.id()).forEach(part -> part.follow(deal));
        company.parts(deal.id()).forEach(part -> part.follow(deal));
        events.publishEvent(deal.placed());
    }

    /** A confidential deal is kept to its owner too, whoever that becomes. */
    private void admitOwner(Deal deal) {
        var circle = deal.getCircleId();
        var owner = deal.getOwnerId();
        if (circle != null && owner != null) {
            var members = new TreeSet<>(circles.members(circle));
            if (members.add(owner)) {
                circles.replaceMembers(circle, members, Deal.class, deal.id());
            }
        }
    }
}
