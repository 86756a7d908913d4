package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.outreach.TaskRow;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.TodaySection;
import org.qiao.ui.DayPicker;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.PageView;
import org.qiao.ui.Toasts;

/** The first page of the morning: what is overdue, due today and coming, and a line to add something. */
@Route("today")
@Menu(title = "today.title", order = 10, icon = "vaadin:calendar-clock")
@RolesAllowed(Permission.TOUCH_READ)
class TodayView extends PageView {

    private final TaskService tasks;
    private final OutreachDialogs dialogs;
    private final List<TodaySection> sections;
    private final CurrentUser user;
    private final Div agenda = new Div();
    private final TextField title = new TextField();
    private final DayPicker due = new DayPicker("").coming();

    TodayView(TaskService tasks, OutreachDialogs dialogs, List<TodaySection> sections, CurrentUser user) {
        super("today.title");
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.sections = sections;
        this.user = user;
        agenda.addClassName("agenda");
        var column = new Div();
        column.addClassName("today");
        if (user.may(Permission.TOUCH_WRITE)) {
            column.add(quickAdd());
        }
        column.add(agenda);
        add(column);
        show();
        OutreachChanged.whileAttached(this, this::show);
    }

    private Div quickAdd() {
        title.setPlaceholder(t("today.add.title"));
        title.setAriaLabel(t("today.add.title"));
        title.addClassName("quick-add-title");
        title.addKeyPressListener(Key.ENTER, e -> add());
        due.setAriaLabel(t("task.due"));
        due.setValue(tasks.day());
        var add = new Button(t("today.add"), e -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var line = new Div(title, due, add);
        line.addClassName("quick-add");
        return line;
    }

    private void add() {
        var typed = title.getValue().strip();
        refuse(typed.isEmpty() ? t("ui.required") : typed.length() > 500 ? t("task.title.long") : "");
        if (title.isInvalid() || due.isInvalid()) {
            return;
        }
        var task = tasks.create();
        task.setTitle(typed);
        task.setDueOn(due.isEmpty() ? tasks.day() : due.getValue());
        tasks.save(task);
        title.clear();
        title.focus();
        Toasts.done(t("ui.saved"));
        show();
    }

    private void refuse(String reason) {
        title.setInvalid(!reason.isEmpty());
        title.setErrorMessage(reason);
    }

    private void show() {
        var today = tasks.today();
        setBeside(Formats.weekdayAndDay(today.day()));
        agenda.removeAll();
        section("today.overdue", today.overdue(), "agenda-overdue");
        section("today.due", today.due(), "agenda-due");
        section("today.coming", today.coming(), "agenda-coming");
        sections.stream()
                .filter(section -> user.may(section.permission()))
                .sorted(Comparator.comparing(TodaySection::position))
                .map(TodaySection::content)
                .flatMap(Optional::stream)
                .forEach(agenda::add);
        if (agenda.getComponentCount() == 0) {
            agenda.add(new EmptyState(t("today.empty")));
        }
    }

    private void section(String key, List<TaskRow> rows, String className) {
        if (rows.isEmpty()) {
            return;
        }
        var heading = new H2(t(key));
        var count = new Span(
                rows.size() < TaskService.LONGEST_LIST
                        ? String.valueOf(rows.size())
                        : t("today.first", TaskService.LONGEST_LIST));
        count.addClassName("soft");
        heading.add(count);
        var section = new Section(heading, new TaskList(tasks, dialogs, rows, null, null));
        section.addClassName(className);
        agenda.add(section);
    }
}
