package org.qiao.search;

import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How far what an update left to do is on this node: in the log, and for lists that are not yet as they should be. */
@Component
public class LeftoverProgress {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverProgress.class);
    private static final int ALL = 100;
    private static final int TENTH = 10;

    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Step step;

    /**
     * One percent of it.
     *
     * @param text the key of what is said of it; takes the percent
     * @param permission of those who would notice
     */
    public record Step(String text, String permission, int percent) {}

    /** Empty while nothing is being done. */
    public Optional<Step> step() {
        return Optional.ofNullable(step);
    }

    /** Runs it whenever there is another percent, on the thread that does the work. */
    public Registration watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    void show(Leftover leftover, long done, long all) {
        var percent = all == 0 ? ALL : (int) Math.clamp(done * ALL / all, 0, ALL);
        var before = step;
        var next = new Step(leftover.text(), leftover.permission(), percent);
        if (!next.equals(before)) {
            if (before == null || percent / TENTH > before.percent() / TENTH) {
                LOG.info("Making anew by the rules of today: {}, {} %", leftover.work(), percent);
            }
            tell(next);
        }
    }

    void end(Leftover leftover, boolean isStopped) {
        if (isStopped) {
            LOG.info("The next start goes on with: {}", leftover.work());
        }
        tell(null);
    }

    private void tell(@Nullable Step next) {
        step = next;
        watchers.forEach(Runnable::run);
    }
}
