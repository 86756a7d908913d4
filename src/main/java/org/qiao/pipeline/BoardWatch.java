package org.qiao.pipeline;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.qiao.access.Actor;
import org.qiao.access.CurrentUser;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the open boards of a pipeline that something on them changed. No data travel: each board asks again, as its own
 * user. The tab that made the change has refreshed itself and is not told.
 */
@Component
public class BoardWatch {

    private record Watcher(UI ui, long userId, Runnable refresh, AtomicBoolean told) {}

    private final Map<Long, Set<Watcher>> watchers = new ConcurrentHashMap<>();
    private final CurrentUser user;
    private final TaskExecutor tasks;

    BoardWatch(CurrentUser user, @Qualifier("applicationTaskExecutor") TaskExecutor tasks) {
        this.user = user;
        this.tasks = tasks;
    }

    /** Runs {@code refresh} in the tab, as its user, until the registration is removed or the tab is gone. */
    public Registration watch(UI ui, long pipelineId, Runnable refresh) {
        var watcher = new Watcher(ui, user.require().userId(), refresh, new AtomicBoolean());
        watchers.computeIfAbsent(pipelineId, id -> ConcurrentHashMap.newKeySet())
                .add(watcher);
        return () -> forget(pipelineId, watcher);
    }

    /** How many tabs show the pipeline's board. */
    public int watching(long pipelineId) {
        return watchers.getOrDefault(pipelineId, Set.of()).size();
    }

    @TransactionalEventListener
    void on(BoardChanged changed) {
        var here = UI.getCurrent();
        for (var watcher : watchers.getOrDefault(changed.pipelineId(), Set.of())) {
            if (watcher.ui() != here && watcher.told().compareAndSet(false, true)) {
                tasks.execute(() -> tell(changed.pipelineId(), watcher));
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
                    watcher.refresh().run();
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
