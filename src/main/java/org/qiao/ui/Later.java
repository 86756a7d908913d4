package org.qiao.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Work that takes longer than a click may: done off the tab's lock with the viewer's own rights, shown by push when it is there. */
public final class Later {

    private Later() {}

    /**
     * Computes in the background and shows the result in the tab, unless that is gone by then.
     *
     * @param show runs with the tab's lock held
     */
    public static <T> void compute(UI ui, Supplier<T> work, Consumer<T> show) {
        start(ui, executor(ui), () -> true, work, show);
    }

    /**
     * As {@link #compute}, but only after a pause and only if the result is still wanted then: whoever types or leafs on
     * in the meantime has not asked for it.
     *
     * @param wanted is asked off the tab's lock
     */
    public static <T> void computeAfter(
            Duration pause, UI ui, BooleanSupplier wanted, Supplier<T> work, Consumer<T> show) {
        var later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, executor(ui));
        start(ui, later, wanted, work, show);
    }

    private static Executor executor(UI ui) {
        return ui.getSession().getService().getExecutor();
    }

    private static <T> void start(
            UI ui, Executor executor, BooleanSupplier wanted, Supplier<T> work, Consumer<T> show) {
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            if (!wanted.getAsBoolean()) {
                return;
            }
            try {
                show(ui, work, show);
            } catch (UIDetachedException gone) {
                // Whoever asked has closed the tab.
            }
        }));
    }

    private static <T> void show(UI ui, Supplier<T> work, Consumer<T> show) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException e) {
            // Told in the tab, as if it had happened there.
            ui.access(() -> {
                throw e;
            });
            return;
        }
        ui.access(() -> show.accept(result));
    }
}
