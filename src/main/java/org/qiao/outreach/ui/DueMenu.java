package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;
import org.qiao.ui.Formats;

/** Moves a task to another day with one click; made when asked for, since most tasks are done on their day. */
class DueMenu extends Popover {

    /** @param other opens the whole form, for any other day */
    DueMenu(Component target, LocalDate today, Consumer<LocalDate> move, Runnable other) {
        addClassName("due-menu");
        setTarget(target);
        setOpenOnClick(false);
        setPosition(PopoverPosition.BOTTOM_END);
        add(
                choice("task.move.today", today, move),
                choice("task.move.tomorrow", today.plusDays(1), move),
                choice("task.move.monday", today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), move),
                button(t("task.move.other"), other));
        addOpenedChangeListener(e -> {
            if (!e.isOpened()) {
                removeFromParent();
            }
        });
    }

    private Button choice(String key, LocalDate day, Consumer<LocalDate> move) {
        return button(t(key, Formats.day(day)), () -> move.accept(day));
    }

    private Button button(String text, Runnable action) {
        var button = new Button(text, e -> {
            close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
