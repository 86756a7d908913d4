package org.qiao.pipeline;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
     * @param due the stages that the tab is about to show anew, empty for all of them; holds null while there is nothing to show
     * @param rested when the tab may be refreshed again, by {@link System#nanoTime()}
     */
    private record Watcher(
            UI ui,
            long userId,
            Consumer<Set<Long>> refresh,
            AtomicReference<@Nullable Set<Long>> due,
            AtomicLong rested) {

        Watcher(UI ui, long userId, Consumer<Set<Long>> refresh) {
            this(ui, userId, refresh, new AtomicReference<>(), new AtomicLong(System.nanoTime()));
        }

        /** @return whether it was not about to be refreshed yet */
        boolean isFirst(Set<Long> stages) {
            return due.getAndUpdate(before -> both(before, stages)) == null;
        }

        private static Set<Long> both(@Nullable Set<Long> before, Set<Long> stages) {
            if (before == null || stages.isEmpty()) {
                return stages;
            }
            return before.isEmpty()
                    ? before
                    : Stream.concat(before.stream(), stages.stream()).collect(Collectors.toUnmodifiableSet());
        }

        long restNanos() {
            return Math.max(0, rested.get() - System.nanoTime());
        }

        void show(Set<Long> stages) {
            refresh.accept(stages);
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
        return watchStages(ui, pipelineId, stages -> refresh.run());
    }

    /** As {@link #watch}, told in which stages something changed; empty where it may be any. */
    public Registration watchStages(UI ui, long pipelineId, Consumer<Set<Long>> refresh) {
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
        tell(changed.pipelineId(), changed.stageIds());
        tell(EVERY, changed.stageIds());
    }

    /** Stages stand on every board and on every deal's page. */
    @TransactionalEventListener
    void on(PipelineBook.PipelinesChanged changed) {
        watchers.keySet().forEach(watched -> tell(watched, Set.of()));
    }

    private void tell(long watched, Set<Long> stages) {
        var here = UI.getCurrent();
        for (var watcher : watchers.getOrDefault(watched, Set.of())) {
            if (watcher.ui() != here && watcher.isFirst(stages)) {
                CompletableFuture.delayedExecutor(watcher.restNanos(), TimeUnit.NANOSECONDS, tasks)
                        .execute(() -> tell(watched, watcher));
            }
        }
    }

    private void tell(long pipelineId, Watcher watcher) {
        try {
            watcher.ui().access(() -> {
                var stages = watcher.due().getAndSet(null);
                // Whoever signed out or is somebody else by now gets nothing.
                if (user.find()
                        .map(Actor::userId)
                        .filter(id -> stages != null && id == watcher.userId())
                        .isPresent()) {
                    watcher.show(Objects.requireNonNull(stages));
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
