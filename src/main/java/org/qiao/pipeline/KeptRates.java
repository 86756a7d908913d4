package org.qiao.pipeline;

import java.time.LocalDate;
import org.qiao.access.CurrentUser;
import org.qiao.kernel.PastDay;
import org.qiao.reference.RatesChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reckons open deals anew when rates of their days come in late, are corrected or go, in the background and as a system actor
 * that is named in the audit log: whoever keeps rates sees no deal. What broke off is made good at the next start. A closed
 * deal keeps the rates it closed with.
 */
@Component
@Profile("!generate & !reindex")
@Order(7)
class KeptRates implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(KeptRates.class);
    private static final int BATCH = 1_000;

    private final LedgerRepository entries;
    private final DealRepository deals;
    private final Ledger ledger;
    private final EntryRates rates;
    private final CurrentUser user;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final TaskExecutor tasks;

    KeptRates(
            LedgerRepository entries,
            DealRepository deals,
            Ledger ledger,
            EntryRates rates,
            CurrentUser user,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            @Qualifier("applicationTaskExecutor") TaskExecutor tasks) {
        this.entries = entries;
        this.deals = deals;
        this.ledger = ledger;
        this.rates = rates;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
        this.tasks = tasks;
    }

    @TransactionalEventListener
    void on(RatesChanged changed) {
        var login = user.require().login();
        tasks.execute(() -> reckon(changed.since(), login));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        reckon(PastDay.EARLIEST, "start");
    }

    /** Gives every entry of an open deal since that day the rates that now are those of its day. */
    void reckon(LocalDate since, String login) {
        user.runAsSystem("exchange rates (" + login + ")", () -> {
            var last = 0L;
            var batch = entries.keptByOpenDeals(since, last, BATCH);
            while (!batch.isEmpty()) {
                batch.stream()
                        .filter(rates::isOff)
                        .map(KeptRate::dealId)
                        .distinct()
                        .forEach(this::reckon);
                last = batch.getLast().entryId();
                batch = entries.keptByOpenDeals(since, last, BATCH);
            }
            return last;
        });
    }

    private void reckon(long dealId) {
        try {
            transaction.executeWithoutResult(status -> deals.find(dealId).ifPresent(details -> {
                ledger.takeRates(details);
                events.publishEvent(new BoardChanged(details.getDeal().pipelineId()));
            }));
        } catch (DataAccessException e) {
            // Somebody saved the deal at the same moment, or the database is away; the next start makes it good.
            LOG.info("Deal {} was not reckoned anew: {}", dealId, e.getMessage());
        }
    }
}
