package org.qiao.search;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.qiao.access.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what an update left to do, batch by batch, each in a transaction that also notes how far it came: what is cut short goes on
 * there, and several nodes take turns. It acts as the system, since it follows from the rules and not from whoever started this.
 */
@Component
class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /** Whoever saves one of these records waits for the rest of them, so they are few. */
    private static final int BATCH = 200;

    /** So long it lets others pass who are saving, or a database come back. */
    private static final int PAUSE_MILLIS = 500;

    private final LeftoverRepository states;
    private final List<Leftover> leftovers;
    private final LeftoverProgress progress;
    private final CurrentUser user;
    private final TransactionTemplate transaction;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Leftovers(
            LeftoverRepository states,
            List<Leftover> leftovers,
            LeftoverProgress progress,
            CurrentUser user,
            PlatformTransactionManager transactions) {
        this.states = states;
        this.leftovers = leftovers;
        this.progress = progress;
        this.user = user;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether anything is left to do. Kinds without records are none: a fresh database is by the rules of today. */
    boolean isAny() {
        // Each is asked: what has no records is noted.
        return leftovers.stream().filter(this::isLeft).count() > 0;
    }

    private boolean isLeft(Leftover leftover) {
        return inTransaction(
                leftover,
                () -> leftover.kinds().stream()
                                .filter(kind -> isLeft(leftover, kind))
                                .count()
                        > 0);
    }

    private boolean isLeft(Leftover leftover, String kind) {
        var state = states.state(leftover.work(), kind);
        if (!state.isBy(leftover.rules()) && states.after(kind, 0, 1).isEmpty()) {
            state.finish(leftover.rules());
        }
        return !state.isBy(leftover.rules()) || state.after().isPresent();
    }

    /** Does all of it, unless it is stopped. */
    void finish() {
        leftovers.stream().filter(this::isLeft).forEach(this::finish);
    }

    /** Does it all, whatever the rules, once the first is done, in one transaction with the note that it is to be gone on with. */
    void again(Leftover leftover, Runnable first) {
        inTransaction(leftover, () -> {
            first.run();
            leftover.kinds().forEach(kind -> states.state(leftover.work(), kind).goOnAfter(leftover.rules(), 0));
            return true;
        });
        finish(leftover);
    }

    private void finish(Leftover leftover) {
        if (!patiently(leftover, () -> begin(leftover))) {
            return;
        }
        var all = patiently(leftover, () -> count(leftover, false));
        var left = patiently(leftover, () -> count(leftover, true));
        try {
            for (var kind : leftover.kinds()) {
                int some;
                do {
                    progress.show(leftover, all - left, all);
                    some = batch(leftover, kind, BATCH);
                    left -= some;
                } while (some > 0);
            }
        } finally {
            progress.end(leftover, isStopped());
        }
    }

    /** Whether there are records to walk through. */
    private boolean begin(Leftover leftover) {
        var all = leftover.kinds().stream()
                .map(kind -> states.state(leftover.work(), kind))
                .toList();
        if (all.stream().allMatch(state -> state.isBy(leftover.rules()))) {
            return true;
        }
        var isToWalk = leftover.begin();
        all.forEach(state -> {
            if (isToWalk) {
                state.goOnAfter(leftover.rules(), 0);
            } else {
                state.finish(leftover.rules());
            }
        });
        return isToWalk;
    }

    private long count(Leftover leftover, boolean left) {
        return leftover.kinds().stream()
                .mapToLong(kind -> left
                        ? states.state(leftover.work(), kind).after().stream()
                                .map(after -> states.countAfter(kind, after))
                                .sum()
                        : states.countAfter(kind, 0))
                .sum();
    }

    /** Does the next records of the kind, and says how many; none where all are done, or where it is stopped. */
    int batch(Leftover leftover, String kind, int most) {
        return isStopped() ? 0 : patiently(leftover, () -> next(leftover, kind, most));
    }

    private int next(Leftover leftover, String kind, int most) {
        var state = states.state(leftover.work(), kind);
        if (state.after().isEmpty()) {
            return 0;
        }
        var ids = states.after(kind, state.after().getAsLong(), most);
        if (ids.isEmpty()) {
            state.finish(leftover.rules());
        } else {
            states.hold(kind, ids);
            leftover.renew(kind, ids);
            state.goOnAfter(leftover.rules(), ids.getLast());
        }
        return ids.size();
    }

    /** Tries again where somebody is saving one of the records, or the database is away. */
    private <T> T patiently(Leftover leftover, Supplier<T> work) {
        while (true) {
            try {
                return inTransaction(leftover, work);
            } catch (TransientDataAccessException
                    | RecoverableDataAccessException
                    | DataAccessResourceFailureException
                    | CannotCreateTransactionException e) {
                LOG.debug("The {} wait: {}", leftover.work(), e.getMessage());
                if (isStoppedWithin(PAUSE_MILLIS)) {
                    throw e;
                }
            }
        }
    }

    private <T> T inTransaction(Leftover leftover, Supplier<T> work) {
        return user.runAsSystem(
                leftover.work(), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /** Lets the batch that is under way be the last. */
    void stop() {
        stopping.countDown();
    }

    private boolean isStopped() {
        return stopping.getCount() == 0;
    }

    private boolean isStoppedWithin(int millis) {
        try {
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
