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
import java.util.function.UnaryOperator;
import org.qiao.ui.Formats;

/** Moves a task to another day with one click; made when asked for, since most tasks are done on their day. */
class DueMenu extends Popover {

    /**
     * @param due the working day of the owner that a day leads to
     * @param other opens the whole form, for any other day
     */
    DueMenu(Component target, LocalDate today, UnaryOperator<LocalDate> due, Consumer<LocalDate> move, Runnable other) {
        addClassName("due-menu");
        setTarget(target);
        setOpenOnClick(false);
        setPosition(PopoverPosition.BOTTOM_END);
        var tomorrow = today.plusDays(1);
        var next = due.apply(tomorrow);
        var monday = due.apply(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        add(
                choice("task.move.today", today, move),
                choice(next.equals(tomorrow) ? "task.move.tomorrow" : "task.move.next", next, move));
        if (!monday.equals(next)) {
            add(choice(
                    monday.getDayOfWeek() == DayOfWeek.MONDAY ? "task.move.monday" : "task.move.week", monday, move));
        }
        add(button(t("task.move.other"), other));
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
