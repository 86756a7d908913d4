package org.qiao.membership;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.qiao.access.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells which renewals are due, and which are no longer since the membership has lapsed, at the start and then every hour, since each office's day begins in its own zone. Acts as a
 * named system actor, because a renewal is due whoever is at work. Several nodes may tell the same one.
 */
@Component
@EnableScheduling
public class Renewals {

    /** How many days before the end of a term its renewal is due. */
    public static final int DAYS_AHEAD = 90;

    private static final Logger LOG = LoggerFactory.getLogger(Renewals.class);

    /** The longest grace that a tier can have, a day for the zones, and a month in which the server may have been away. */
    private static final int LONGEST_GRACE = 397;

    private final MembershipRepository memberships;
    private final OfficeDays days;
    private final RenewalNews news;
    private final CurrentUser user;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Renewals(
            MembershipRepository memberships,
            OfficeDays days,
            RenewalNews news,
            CurrentUser user,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.days = days;
        this.news = news;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
    }

    /** Tells every renewal that is due now, each in a transaction of its own. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${qiao.renewals:0 10 * * * *}")
    public void tell() {
        user.runAsSystem("renewal reminders", () -> {
            var today = days.today();
            var ids = Objects.requireNonNull(transaction.execute(
                    status -> memberships.ending(today.minusDays(LONGEST_GRACE), today.plusDays(DAYS_AHEAD + 1))));
            ids.forEach(this::tell);
            return ids.size();
        });
    }

    private void tell(long id) {
        try {
            transaction.executeWithoutResult(status -> memberships.find(id).ifPresent(this::tell));
        } catch (DataAccessException e) {
            // Another node was quicker, or the database is away for a moment; the next hour tells it again.
            LOG.info("The renewal of membership {} was not told: {}", id, e.getMessage());
        }
    }

    private void tell(Membership membership) {
        var today = days.todayAt(Objects.requireNonNull(membership.getOfficeId()));
        if (membership.status(today) == MembershipStatus.LAPSED) {
            news.settled(membership, true);
        } else {
            due(membership, today).ifPresent(events::publishEvent);
        }
    }

    private static Optional<RenewalDue> due(Membership membership, LocalDate today) {
        return membership
                .lastTerm()
                .filter(term -> !today.isBefore(term.endsOn().minusDays(DAYS_AHEAD)))
                .map(term -> new RenewalDue(
                        membership.id(),
                        Objects.requireNonNull(membership.getCompanyId()),
                        Objects.requireNonNull(membership.getOwnerId()),
                        Objects.requireNonNull(membership.getOfficeId()),
                        membership.isShared(),
                        term.startsOn(),
                        term.endsOn(),
                        today));
    }
}
