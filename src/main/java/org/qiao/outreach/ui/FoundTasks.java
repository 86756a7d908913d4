package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import java.util.Collection;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.outreach.TaskRow;
import org.qiao.outreach.TaskService;
import org.qiao.search.Hit;
import org.qiao.search.SearchSource;
import org.qiao.ui.Formats;
import org.springframework.stereotype.Component;

/** Tasks in the search box, latest first; each leads to what it is about. */
@Component
class FoundTasks implements SearchSource {

    private final TaskService tasks;

    FoundTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public String kind() {
        return "tasks";
    }

    @Override
    public String permission() {
        return Permission.TOUCH_READ;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public List<String> documents() {
        return List.of("TASK");
    }

    @Override
    public boolean latestFirst() {
        return true;
    }

    @Override
    public List<Long> present(String document, Collection<Long> ids) {
        return tasks.present(ids);
    }

    @Override
    public List<Hit> hits(List<Long> ids, String typed) {
        return tasks.listed(ids).stream()
                .map(task -> new Hit(task.title(), "", detail(task), address(task), ""))
                .toList();
    }

    private static String detail(TaskRow task) {
        var due = Formats.day(task.dueOn());
        var state = task.done() ? t("search.task.done", due) : t("search.task.due", due);
        return Links.names(task.company(), task.person(), task.deal())
                .map(name -> state + " · " + name)
                .orElse(state);
    }

    private static String address(TaskRow task) {
        return Links.address(task.company(), task.person(), task.deal())
                .map(record -> record + "/tasks")
                .orElse("today");
    }
}
