package org.qiao;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.qiao.access.CurrentUser;
import org.qiao.access.TestSignIn;
import org.qiao.reference.TestRates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A test against the whole application on a real MariaDB. Each test starts with the delivered roles, offices and pipelines
 * and nothing else, makes its own users and records, and leaves nobody signed in.
 */
@SpringBootTest(properties = {QiaoTest.DATA, QiaoTest.NO_CLOCKWORK, "spring.main.banner-mode=off"})
public abstract class QiaoTest {

    /** The database that tests empty and fill, one for each of the processes that share the tests among them. */
    protected static final String DATA = "qiao.data=target/test-data${qiao.fork:}";

    /** Reminders that came at ten past the hour would come into the middle of a test. */
    protected static final String NO_CLOCKWORK = "qiao.renewals=-";

    /** Delivered rows that stay from test to test. */
    private static final List<String> KEPT = List.of(
            "office",
            "role",
            "role_grant",
            "pipeline",
            "stage",
            "stage_requirement",
            "track_template",
            "track_direction",
            "track_required",
            "template_step",
            "step_gate",
            "place",
            "sector",
            "calendar_day",
            "usual_criterion",
            "audit_head",
            "leftover",
            "flyway_schema_history");

    static {
        TestServer.serve(Path.of("target/test-data" + TestServer.FORK));
    }

    protected JdbcClient jdbc;

    @Autowired
    protected CurrentUser currentUser;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    private TestSignIn signIns;

    @Autowired
    private TestRates exchangeRates;

    @Autowired
    @Qualifier("applicationTaskExecutor")
    private ThreadPoolTaskExecutor background;

    @Autowired
    void read(TestDatabase database) {
        jdbc = database.jdbc();
    }

    @BeforeEach
    void emptyTheDatabase() {
        var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        // Most tables are empty most of the time, and one question is cheaper than eighty statements.
        var filled = jdbc.sql(tables.stream()
                        .filter(t -> !KEPT.contains(t))
                        .map(t -> "(select '" + t + "' from " + t + " limit 1)")
                        .collect(Collectors.joining(" union all ")))
                .query(String.class)
                .list();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set foreign_key_checks = 0").update();
            filled.forEach(t -> jdbc.sql("delete from " + t).update());
            jdbc.sql("update audit_head set hash = repeat('0', 64)").update();
            jdbc.sql("set foreign_key_checks = 1").update();
        });
        signIns.forgetEverything();
        exchangeRates.forget();
    }

    @AfterEach
    void signOut() {
        signIns.signOut();
        // What one test began in the background must not write into the next.
        patiently("work in the background").until(this::nobodyIsAtWork);
    }

    /** Waits for what others do, asking at once and then often: what is there already costs no time. */
    protected static ConditionFactory patiently(String what) {
        return Awaitility.await(what)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(30));
    }

    private boolean nobodyIsAtWork() {
        return background.getThreadPoolExecutor().getQueue().isEmpty() && background.getActiveCount() == 0;
    }

    /** Makes a user with a delivered role at an office, without signing in. The login is the role's code and the office's. */
    protected long user(String roleCode, String officeCode) {
        var login = roleCode + "." + officeCode + "."
                + jdbc.sql("select count(*) from app_user").query(Long.class).single();
        jdbc.sql("insert into app_user (login, name_en, name_zh, office_id) values (?, ?, ?, ?)")
                .params(login, "Test " + login, "测试" + login, office(officeCode))
                .update();
        var id = jdbc.sql("select id from app_user where login = ?")
                .param(login)
                .query(Long.class)
                .single();
        jdbc.sql("insert into user_role select ?, id from role where code = ?")
                .params(id, roleCode)
                .update();
        usersChanged();
        return id;
    }

    /** Tells the application that a test changed users, roles or offices behind its back. */
    protected void usersChanged() {
        signIns.forgetEverything();
    }

    /** Signs in as the user; every later call of this test acts as them. */
    protected long signInAs(long userId) {
        signIns.signIn(userId);
        return userId;
    }

    /** Makes a user with the role at the office and signs in as them. */
    protected long signInAs(String roleCode, String officeCode) {
        return signInAs(user(roleCode, officeCode));
    }

    /** Does something as another user and comes back. */
    protected <T> T as(long userId, Supplier<T> work) {
        return currentUser.runAs(userId, work);
    }

    protected void as(long userId, Runnable work) {
        currentUser.runAs(userId, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Does the first in a transaction that stays open until the second, begun meanwhile by the same user, is done or waits for
     * it; what the second fails with comes out.
     */
    protected void atOnce(Runnable first, Runnable second) {
        var me = currentUser.require().userId();
        var other = Objects.requireNonNull(transaction.execute(status -> {
            first.run();
            var begun = CompletableFuture.runAsync(() -> as(me, second));
            while (!begun.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
            return begun;
        }));
        try {
            other.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select variable_value from information_schema.global_status"
                                + " where variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    protected long office(String code) {
        return jdbc.sql("select id from office where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    protected long place(String code) {
        return jdbc.sql("select id from place where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    protected long sector(String code) {
        return jdbc.sql("select id from sector where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    /** A row count straight from the table, past every filter. */
    protected long rows(String table) {
        return Objects.requireNonNull(jdbc.sql("select count(*) from " + table.toLowerCase(Locale.ROOT))
                .query(Long.class)
                .single());
    }

    /** How many statements wait for a row that another transaction holds. */
    protected int waiting() {
        return jdbc.sql("show global status like 'Innodb_row_lock_current_waits'")
                .query((row, at) -> row.getInt(2))
                .single();
    }
}
