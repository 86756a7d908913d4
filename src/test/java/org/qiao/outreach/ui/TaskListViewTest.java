package org.qiao.outreach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyService;
import org.qiao.outreach.TaskRow;
import org.qiao.outreach.TaskService;
import org.springframework.beans.factory.annotation.Autowired;

/** All tasks as a list like every other: filtered, sorted, with columns to choose. */
class TaskListViewTest extends ViewTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private CompanyService companies;

    private long task(String title, LocalDate due, @Nullable Long company) {
        var task = tasks.create();
        task.setTitle(title);
        task.setDueOn(due);
        task.setCompanyId(company);
        return tasks.save(task).id();
    }

    @SuppressWarnings("unchecked")
    private static Grid<TaskRow> grid() {
        return (Grid<TaskRow>) _get(Grid.class);
    }

    private static List<String> titles(String query) {
        UI.getCurrent().navigate("tasks", QueryParameters.fromString(query));
        return GridKt._findAll(grid()).stream().map(TaskRow::title).toList();
    }

    @Test
    void listsTasksWhoeverDoesThemSoonestFirst() {
        var company = companies(user("us-staff", "seattle"));
        as(user("us-staff", "seattle"), () -> task("Call the harbor", LocalDate.parse("2026-01-05"), null));
        var me = signInAs("us-manager", "seattle");
        task("Send the 合同", LocalDate.parse("2190-02-05"), company);
        tasks.done(task("Visit them", LocalDate.parse("2026-01-06"), null));
        openTab();
        assertThat(titles("")).containsExactly("Call the harbor", "Visit them", "Send the 合同");
        assertThat(GridKt._getFormattedRow(grid(), 2)).contains("Lantern Works");
        assertThat(titles("state=overdue")).containsExactly("Call the harbor");
        assertThat(titles("state=open")).containsExactly("Send the 合同");
        assertThat(titles("state=open,overdue")).containsExactly("Call the harbor", "Send the 合同");
        assertThat(titles("state=done")).containsExactly("Visit them");
        assertThat(titles("due=2190-01-01..")).containsExactly("Send the 合同");
        assertThat(titles("owner=" + me + "&sort=-due")).containsExactly("Send the 合同", "Visit them");
        assertThat(titles("company=" + company)).containsExactly("Send the 合同");
        assertThat(titles("q=合同")).containsExactly("Send the 合同");
        assertThat(titles("q=harb")).containsExactly("Call the harbor");
    }

    private long companies(long owner) {
        return as(owner, () -> {
            var company = companies.create();
            company.setNameEn("Lantern Works");
            return companies.save(company).id();
        });
    }

    @Test
    void showsNobodyATaskOutOfReach() {
        as(user("us-staff", "seattle"), () -> task("Call the harbor", LocalDate.parse("2026-01-05"), null));
        signInAs("cn-staff", "beijing");
        openTab();
        assertThat(titles("")).isEmpty();
        assertThat(titles("state=overdue&q=harbor")).isEmpty();
    }
}
