package org.qiao.pipeline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.qiao.access.Actor;
import org.qiao.access.CurrentUser;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open boards, lists and pages of deals that something on them changed. No data travel: each asks again, as its own
 * user. The tab that made the change has refreshed itself and is not told.
 */
@Component
public class BoardWatch {

    /** No pipeline's number: whoever watches it is told of all of them. */
    private static final long EVERY = 0;

    /** Where many work at once, a tab shows what happened within this time in one go; the first of it shows at once. */
    private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

    /**
     * @param told whether the tab is about to be refreshed
     * @param rested when the tab may be refreshed again, by {@link System#nanoTime()}
     */
    private record Watcher(UI ui, long userId, Runnable refresh, AtomicBoolean told, AtomicLong rested) {

        Watcher(UI ui, long userId, Runnable refresh) {
            this(ui, userId, refresh, new AtomicBoolean(), new AtomicLong(System.nanoTime()));
        }

        long restNanos() {
            return Math.max(0, rested.get() - System.nanoTime());
        }

        void show() {
            refresh.run();
            rested.set(System.nanoTime() + BREATH_NANOS);
        }
    }

    private final Map<Long, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final CurrentUser user;
    private final TaskExecutor tasks;

    BoardWatch(CurrentUser user, @Qualifier("applicationTaskExecutor") TaskExecutor tasks) {
        this.user = user;
        this.tasks = tasks;
    }

    /** Runs {@code refresh} in the tab, as its user, until the registration is removed or the tab is gone. */
    public Registration watch(UI ui, long pipelineId, Runnable refresh) {
        var watcher = new Watcher(ui, user.require().userId(), refresh);
        watchers.computeIfAbsent(pipelineId, id -> ConcurrentHashMap.newKeySet())
                .add(watcher);
        return () -> forget(pipelineId, watcher);
    }

    /** As {@link #watch}, over all pipelines, for as long as the page is shown that was attached. */
    public void watchAll(AttachEvent attached, Runnable refresh) {
        var watching = watch(attached.getUI(), EVERY, refresh);
        attached.getSource().addDetachListener(e -> {
            watching.remove();
            e.unregisterListener();
        });
    }

    /** How many tabs show the pipeline's board or one of its deals. */
    public int watching(long pipelineId) {
        return watchers.getOrDefault(pipelineId, Set.of()).size();
    }

    @TransactionalEventListener
    void on(BoardChanged changed) {
        tell(changed.pipelineId());
        tell(EVERY);
    }

    /** Stages stand on every board and on every deal's page. */
    @TransactionalEventListener
    void on(PipelineBook.PipelinesChanged changed) {
        watchers.keySet().forEach(this::tell);
    }

    private void tell(long watched) {
        var here = UI.getCurrent();
        for (var watcher : watchers.getOrDefault(watched, Set.of())) {
            if (watcher.ui() != here && watcher.told().compareAndSet(false, true)) {
                CompletableFuture.delayedExecutor(watcher.restNanos(), TimeUnit.NANOSECONDS, tasks)
                        .execute(() -> tell(watched, watcher));
            }
        }
    }

    private void tell(long pipelineId, Watcher watcher) {
        try {
            watcher.ui().access(() -> {
                watcher.told().set(false);
                // Whoever signed out or is somebody else by now gets nothing.
                if (user.find()
                        .map(Actor::userId)
                        .filter(id -> id == watcher.userId())
                        .isPresent()) {
                    watcher.show();
                }
            });
        } catch (UIDetachedException e) {
            forget(pipelineId, watcher);
        }
    }

    private void forget(long pipelineId, Watcher watcher) {
        watchers.computeIfPresent(pipelineId, (id, set) -> {
            set.remove(watcher);
            return set.isEmpty() ? null : set;
        });
    }
}
