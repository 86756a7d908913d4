package org.qiao.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.qiao.access.CurrentUser;
import org.qiao.screening.ListCheck;
import org.qiao.screening.ListFormat;
import org.qiao.screening.ListLoading;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads two editions of a made-up list after the demo, as an admin would, so that compliance finds something to decide. Nobody has
 * done anything yet where the audit log is empty; a database that is in use is left alone.
 */
@Component
@Profile("demo")
@Order(11)
class DemoScreening implements ApplicationRunner {

    private static final String NAME = "Demo list 演示名单";
    private static final int[] DAYS_AGO = {30, 2};

    private final JdbcClient jdbc;
    private final ListLoading lists;
    private final ListCheck check;
    private final CurrentUser user;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoScreening(
            JdbcClient jdbc,
            ListLoading lists,
            ListCheck check,
            CurrentUser user,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.check = check;
        this.user = user;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The audit log asks at the end of the transaction who acts, so that the actor stands around it. */
    @Override
    public void run(ApplicationArguments arguments) {
        user.runAsSystem("demo", () -> {
            transaction.executeWithoutResult(status -> {
                if (isFresh()) {
                    load();
                }
            });
            return true;
        });
    }

    private void load() {
        for (int i = 0; i < DAYS_AGO.length; i++) {
            var dated = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_AGO[i]);
            var file = read("demo/lists/" + (i + 1) + ".csv");
            check.run(lists.load(file, ListFormat.PLAIN, NAME, dated, false), done -> {});
        }
    }

    private boolean isFresh() {
        return jdbc.sql("select exists (select 1 from company) and not exists (select 1 from audit_entry)"
                        + " and not exists (select 1 from restricted_list)")
                .query(Boolean.class)
                .single();
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource(file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
