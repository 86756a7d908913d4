package org.qiao.membership;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever was asked to renew a membership that it need not be renewed any more, or whose it is now. */
@Component
class RenewalNews {

    private final ApplicationEventPublisher events;

    RenewalNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param settled false if the term is to be renewed once more */
    void settled(long membership, Term term, boolean settled) {
        events.publishEvent(new RenewalSettled(RenewalDue.keys(membership, term.startsOn()), settled));
    }

    /** The same of its last term, unless somebody has ended that by hand. */
    void settled(Membership membership, boolean settled) {
        membership
                .lastTerm()
                .filter(last -> settled || last.lapsedOn() == null)
                .ifPresent(last -> settled(membership.id(), last, settled));
    }

    /** @param former who had the membership before */
    void ownedAfter(Membership membership, long former) {
        var owner = Objects.requireNonNull(membership.getOwnerId());
        if (owner != former) {
            membership
                    .lastTerm()
                    .ifPresent(last -> events.publishEvent(new RenewalHandedOver(
                            RenewalDue.keys(membership.id(), last.startsOn()),
                            former,
                            owner,
                            Objects.requireNonNull(membership.getOfficeId()))));
        }
    }
}
