package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.concurrent.atomic.AtomicBoolean;

/** Short words at the edge of the page: what was done, with a way back, or what went wrong and what to do. */
public final class Toasts {

    /** The last toast with a way back: an earlier one would undo under what was done since. */
    private record Undoable(Notification toast) {}

    private Toasts() {}

    public static void done(String text) {
        show(text, 3000);
    }

    /** What was done can be undone for ten seconds, or until something else was done that can be undone. */
    public static void undoable(String text, Runnable undo) {
        var toast = show(text, 10_000);
        var ui = UI.getCurrent();
        var earlier = ComponentUtil.getData(ui, Undoable.class);
        if (earlier != null) {
            earlier.toast().close();
        }
        ComponentUtil.setData(ui, Undoable.class, new Undoable(toast));
        var once = new AtomicBoolean();
        var button = new Button(t("ui.undo"), e -> {
            toast.close();
            // The second click of a double one is on its way before the toast is gone.
            if (once.compareAndSet(false, true)) {
                undo.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        toast.add(button);
    }

    public static void problem(String text) {
        var toast = show(text, 8000);
        toast.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    private static Notification show(String text, int millis) {
        var toast = new Notification();
        toast.setPosition(Notification.Position.BOTTOM_START);
        toast.setDuration(millis);
        var line = new Div(new Span(text));
        line.addClassName("toast");
        toast.add(line);
        toast.open();
        return toast;
    }
}
