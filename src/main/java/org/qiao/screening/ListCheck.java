package org.qiao.screening;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.companies.NameBook;
import org.qiao.companies.NamedRecord;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lays every company and person beside what an edition changed, batch by batch, each in a transaction of its own; those in
 * the recycle bin too, since nothing asks when they come back. It acts as the system: who loads lists sees neither records
 * nor matches.
 */
@Service
@RolesAllowed(Permission.SCREENING_LOAD)
public class ListCheck {

    private static final int BATCH = 1_000;

    private final MatchKeeping keeping;
    private final ListRepository lists;
    private final NameBook names;
    private final CurrentUser user;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ListCheck(
            MatchKeeping keeping,
            ListRepository lists,
            NameBook names,
            CurrentUser user,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.keeping = keeping;
        this.lists = lists;
        this.names = names;
        this.user = user;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Takes a minute or two for a hundred thousand records: call it in the background.
     *
     * @param progress told from 0 to 1
     */
    public void run(long edition, DoubleConsumer progress) {
        user.runAsSystem("screening (" + user.require().login() + ")", () -> {
            transaction.executeWithoutResult(status -> keeping.forgetRemoved(edition));
            layAll(edition, progress);
            transaction.executeWithoutResult(status -> checked(edition));
            return true;
        });
    }

    private void layAll(long edition, DoubleConsumer progress) {
        long count = Objects.requireNonNull(transaction.execute(status -> names.count()));
        var all = Math.max(1, count);
        var known = new HashMap<Long, Finding.Entry>();
        var done = 0L;
        for (var kind : RecordKind.values()) {
            long last = 0;
            for (var ids = after(kind, last); !ids.isEmpty(); ids = after(kind, last)) {
                var batch = ids;
                transaction.executeWithoutResult(status -> check(kind, batch, edition, known));
                last = ids.getLast();
                done += ids.size();
                progress.accept(Math.min(1.0, (double) done / all));
            }
        }
    }

    /**
     * In the caller's transaction.
     *
     * @param edition only what it added or altered; null for all that is in force
     * @param known entries that were read before, which are added to
     */
    void check(RecordKind kind, List<Long> ids, @Nullable Long edition, Map<Long, Finding.Entry> known) {
        keeping.check(kind, ids, records(kind, ids), edition, known);
    }

    private List<NamedRecord> records(RecordKind kind, List<Long> ids) {
        return kind == RecordKind.COMPANY ? names.companies(ids) : names.people(ids);
    }

    private List<Long> after(RecordKind kind, long id) {
        return Objects.requireNonNull(transaction.execute(
                status -> kind == RecordKind.COMPANY ? names.companiesAfter(id, BATCH) : names.peopleAfter(id, BATCH)));
    }

    private void checked(long id) {
        var edition = lists.edition(id).orElseThrow(RecordNotFoundException::new);
        edition.checked(clock.instant());
        lists.list(edition.getListId()).ifPresent(list -> list.checked(clock.instant()));
    }
}
