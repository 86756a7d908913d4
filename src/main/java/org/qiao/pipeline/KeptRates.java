package org.qiao.pipeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.reference.RatesChanged;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reckons open deals anew when rates of their days come in late or are corrected, in the background and as a system actor
 * that is named in the audit log: whoever keeps rates sees no deal. A closed deal keeps the rates it closed with.
 */
@Component
class KeptRates {

    private static final int BATCH = 100;

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

    /** Gives every entry of an open deal since that day the rates that now are those of its day. */
    void reckon(LocalDate since, String login) {
        user.runAsSystem("exchange rates (" + login + ")", () -> {
            var last = 0L;
            var ids = entries.ofOpenDeals(since, last, BATCH);
            while (!ids.isEmpty()) {
                var batch = ids;
                transaction.executeWithoutResult(status -> reckon(batch));
                last = ids.getLast();
                ids = entries.ofOpenDeals(since, last, BATCH);
            }
            return last;
        });
    }

    private void reckon(List<Long> ids) {
        var touched = new HashSet<Long>();
        for (var entry : entries.entries(ids)) {
            rates.keep(entry);
            touched.add(entry.getDealId());
        }
        for (var id : touched) {
            deals.find(id).ifPresent(details -> {
                ledger.revalue(details);
                events.publishEvent(new BoardChanged(details.getDeal().pipelineId()));
            });
        }
    }
}
