package org.qiao.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
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
        var task = new DelegatingSecurityContextRunnable(() -> {
            var result = work.get();
            try {
                ui.access(() -> show.accept(result));
            } catch (UIDetachedException gone) {
                // Whoever asked has closed the tab.
            }
        });
        ui.getSession().getService().getExecutor().execute(task);
    }
}
