package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.qiao.companies.CompanyChoices;
import org.qiao.lists.WhenFilters;
import org.qiao.lists.WhoseFilters;
import org.qiao.outreach.TaskFilter;
import org.qiao.outreach.TaskFilter.Order;
import org.qiao.outreach.TaskFilter.Sort;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.TaskState;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;

/** What the list of tasks can be filtered by, and what a state of the list asks of the service. */
@SpringComponent
class TaskFilters {

    private final TaskService tasks;
    private final CompanyChoices companies;
    private final WhoseFilters whose;
    private final WhenFilters when;

    TaskFilters(TaskService tasks, CompanyChoices companies, WhoseFilters whose, WhenFilters when) {
        this.when = when;
        this.tasks = tasks;
        this.companies = companies;
        this.whose = whose;
    }

    List<ListFilter> all() {
        var language = Texts.language();
        return List.of(
                ListFilter.oneOf("state", t("task.state"), TaskState.class),
                ListFilter.days("due", t("task.due")),
                ListFilter.days("done", t("task.done.on")),
                companies.of("company", t("company.name")),
                whose.owner(language),
                whose.office(language));
    }

    TaskFilter read(ListState state) {
        return new TaskFilter(
                state.text(),
                state.values("state", TaskState.class),
                tasks.day(),
                state.days("due"),
                when.moments(state, "done"),
                companies.ids(state, "company"),
                whose.owners(state),
                whose.offices(state),
                state.orders(Sort.class, Order::new),
                Texts.language());
    }
}
