package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.outreach.TaskLists;
import org.qiao.outreach.TaskRow;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.TaskState;
import org.qiao.ui.Formats;
import org.qiao.ui.ListGrid;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListSource;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;
import org.qiao.ui.Texts;

/** All tasks, whoever does them: who has too much, what is late, what was done. */
@Route("tasks")
@Menu(title = "tasks.title", order = 12, icon = "vaadin:tasks")
@RolesAllowed(Permission.TOUCH_READ)
class TaskListView extends ListPage<TaskRow> {

    private final TaskLists tasks;
    private final TaskService service;
    private final TaskFilters filters;

    TaskListView(
            TaskLists tasks,
            TaskService service,
            TaskFilters filters,
            OutreachDialogs dialogs,
            Directory directory,
            CurrentUser user,
            List<ListTool> tools) {
        super("tasks.title", "tasks");
        this.tasks = tasks;
        this.service = service;
        this.filters = filters;
        columns(directory, user);
        grid().onOpen(row -> {
            if (service.mayWrite(row)) {
                dialogs.editTask(row.id());
            } else {
                Links.address(row.company(), row.person(), row.deal())
                        .ifPresent(address -> getUI().ifPresent(ui -> ui.navigate(address)));
            }
        });
        filters.all().forEach(this::filter);
        build(t("tasks.search"), t("tasks.empty"), tools);
        OutreachChanged.whileAttached(this, this::refresh);
    }

    private void columns(Directory directory, CurrentUser user) {
        var language = Texts.language();
        var zone = user.require().zone();
        var grid = grid();
        grid.addText("TITLE", t("task.title"), TaskRow::title, false).setFlexGrow(4);
        grid.addText("COMPANY", t("task.about"), TaskListView::about, false).setFlexGrow(3);
        grid.addDay("DUE", t("task.due"), TaskRow::dueOn, true)
                .setWidth(ListGrid.DAY)
                .setFlexGrow(0);
        grid.addChip(
                        "STATE",
                        t("task.state"),
                        row -> t(state(row)),
                        row -> state(row) == TaskState.OVERDUE ? "late" : "")
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addText("OWNER", t("task.owner"), row -> directory.colleagueName(row.ownerId(), language), true);
        grid.addSpare("OFFICE", t("filter.office"), row -> directory.officeName(row.officeId(), language), true);
        grid.spare(grid.addDay(
                "DONE",
                t("task.done.on"),
                row -> row.doneAt() == null ? null : row.doneAt().atZone(zone).toLocalDate(),
                true));
        grid.setCard(
                TaskRow::title,
                row -> Stream.of(Formats.day(row.dueOn()), t(state(row)), about(row))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                row -> state(row) == TaskState.OVERDUE);
    }

    private TaskState state(TaskRow row) {
        return row.done() ? TaskState.DONE : row.dueOn().isBefore(service.day()) ? TaskState.OVERDUE : TaskState.OPEN;
    }

    private static String about(TaskRow row) {
        return Links.names(row.company(), row.person(), row.deal()).orElse("");
    }

    @Override
    protected ListSource<TaskRow> source(ListState state) {
        var filter = filters.read(state);
        return ListSource.of(window -> tasks.list(filter, window), bound -> tasks.count(filter, bound));
    }
}
