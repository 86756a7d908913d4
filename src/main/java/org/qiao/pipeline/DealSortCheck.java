package org.qiao.pipeline;

import java.util.List;
import java.util.Objects;
import org.qiao.access.CurrentUser;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives deals that an earlier version stored what lists sort them by, once, when the application starts. */
@Component
@Profile("!generate & !reindex")
@Order(6)
class DealSortCheck implements ApplicationRunner {

    private static final int BATCH = 500;

    private final DealRepository deals;
    private final DealRecords records;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    DealSortCheck(
            DealRepository deals, DealRecords records, CurrentUser user, PlatformTransactionManager transactions) {
        this.deals = deals;
        this.records = records;
        this.user = user;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        user.runAsSystem("deal sort keys", () -> {
            long last = 0;
            for (var ids = sorted(last); !ids.isEmpty(); ids = sorted(last)) {
                last = ids.getLast();
            }
            return true;
        });
    }

    private List<Long> sorted(long after) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var ids = deals.unsorted(after, BATCH);
            records.sortAgain(ids);
            return ids;
        }));
    }
}
