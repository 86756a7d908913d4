package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.outreach.About;
import org.qiao.outreach.TaskRow;
import org.qiao.outreach.TaskService;
import org.qiao.ui.Chip;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** Tasks as lines: tick off, what, about whom, by which day. */
class TaskList extends UnorderedList {

    private final TaskService tasks;
    private final OutreachDialogs dialogs;
    private final LocalDate today;
    private final @Nullable About about;

    /**
     * @param directory names each task's owner; null where all are the viewer's own
     * @param about the record whose tasks they are, null on a page of its own
     */
    TaskList(
            TaskService tasks,
            OutreachDialogs dialogs,
            List<TaskRow> rows,
            @Nullable Directory directory,
            @Nullable About about) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.today = tasks.day();
        this.about = about;
        addClassName("tasks");
        var colleagues = directory == null ? Map.<Long, Directory.Colleague>of() : directory.colleagues();
        rows.forEach(row -> {
            var owner = colleagues.get(row.ownerId());
            add(line(row, owner == null ? "" : owner.name(Texts.language())));
        });
    }

    private ListItem line(TaskRow task, String owner) {
        var check = new Checkbox(task.done());
        check.setAriaLabel(task.title());
        check.setReadOnly(!tasks.mayWrite(task));
        check.addValueChangeListener(e -> tick(task, e.getValue()));
        var title = new Span(task.title());
        title.addClassName("task-title");
        var links = new Div();
        links.addClassName("task-about");
        links.add(Links.to(listed(task.company()), listed(task.person()), task.deal(), about));
        if (!owner.isEmpty()) {
            links.add(new Span(owner));
        }
        if (task.confidential()) {
            links.add(new Chip(t("touch.confidential"), Chip.Tone.ALERT));
        }
        var line = new ListItem(check, title, links, due(task));
        line.addClassName("task");
        line.setClassName("task-done", task.done());
        line.setClassName("task-overdue", !task.done() && task.dueOn().isBefore(today));
        return line;
    }

    private static <T> List<T> listed(@Nullable T one) {
        return one == null ? List.of() : List.of(one);
    }

    private Component due(TaskRow task) {
        var text = Formats.weekdayAndDay(task.dueOn());
        if (task.done() || !tasks.mayWrite(task)) {
            var due = new Span(text);
            due.addClassName("task-due");
            return due;
        }
        var due = new Button(text);
        due.addClassName("task-due");
        due.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        due.setAriaLabel(t("task.move", text));
        due.addClickListener(e -> new DueMenu(
                        due,
                        today,
                        day -> tasks.dueDay(task.ownerId(), day).day(),
                        day -> move(task, day),
                        () -> dialogs.editTask(task.id()))
                .open());
        return due;
    }

    private void tick(TaskRow task, boolean done) {
        if (done) {
            tasks.done(task.id());
            Toasts.undoable(t("task.done", task.title()), () -> tick(task, false));
        } else {
            tasks.reopen(task.id());
        }
        OutreachChanged.tell();
    }

    private void move(TaskRow task, LocalDate day) {
        tasks.moveTo(task.id(), day);
        Toasts.undoable(t("task.moved", task.title(), Formats.day(day)), () -> {
            tasks.moveTo(task.id(), task.dueOn());
            OutreachChanged.tell();
        });
        OutreachChanged.tell();
    }
}
