package org.qiao.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;

class ToastsTest extends ViewTest {

    @Test
    void aDoubleClickUndoesOnce() {
        signInAs("us-staff", "seattle");
        openTab();
        var undone = new AtomicInteger();
        Toasts.undoable("Removed", undone::incrementAndGet);
        var toast = NotificationsKt.getNotifications().getFirst();
        var undo = _get(toast, Button.class);
        // As the browser tells of two clicks that were made before its answer came.
        ComponentUtil.fireEvent(undo, new ClickEvent<>(undo));
        ComponentUtil.fireEvent(undo, new ClickEvent<>(undo));
        assertThat(undone).hasValue(1);
    }

    @Test
    void onlyTheLastThingThatWasDoneCanBeUndone() {
        signInAs("us-staff", "seattle");
        openTab();
        Toasts.undoable("Moved to A", () -> {});
        Toasts.problem("Nothing of that");
        Toasts.undoable("Moved to B", () -> {});
        Toasts.undoable("Moved to C", () -> {});
        assertThat(NotificationsKt.getNotifications().stream()
                        .filter(Notification::isOpened)
                        .map(PrettyPrintTreeKt::toPrettyTree)
                        .collect(Collectors.joining()))
                .contains("Moved to C", "Nothing of that")
                .doesNotContain("Moved to A", "Moved to B");
    }
}
