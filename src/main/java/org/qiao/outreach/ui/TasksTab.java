package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyTab;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonTab;
import org.qiao.outreach.About;
import org.qiao.outreach.TaskService;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.DealTab;
import org.qiao.ui.EmptyState;

/** What is to be done about a company, person or deal, and what was done lately. */
@org.springframework.stereotype.Component
class TasksTab implements CompanyTab, PersonTab, DealTab {

    private static final int LATELY = 20;

    private final TaskService tasks;
    private final OutreachDialogs dialogs;
    private final Directory directory;
    private final CurrentUser user;

    TasksTab(TaskService tasks, OutreachDialogs dialogs, Directory directory, CurrentUser user) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.directory = directory;
        this.user = user;
    }

    @Override
    public String key() {
        return "tasks";
    }

    @Override
    public String permission() {
        return Permission.TOUCH_READ;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public Component content(CompanyRef company) {
        var about = About.company(company.id());
        return new Content(about, Prefill.of(about));
    }

    @Override
    public Component content(PersonRef person) {
        var about = About.person(person.id());
        return new Content(about, Prefill.of(about));
    }

    @Override
    public Component content(DealRef deal) {
        if (deal.isMasked()) {
            return new EmptyState(t("deal.masked"));
        }
        return new Content(About.deal(deal.id()), Prefill.of(deal));
    }

    private final class Content extends Div {
        private static final long serialVersionUID = 1L;

        private final transient About about;
        private final transient Prefill prefill;

        Content(About about, Prefill prefill) {
            this.about = about;
            this.prefill = prefill;
            addClassName("task-page");
            show();
            OutreachChanged.whileAttached(this, this::show);
        }

        private void show() {
            removeAll();
            if (user.may(Permission.TOUCH_WRITE)) {
                add(new Button(t("task.new"), VaadinIcon.PLUS.create(), e -> dialogs.addTask(prefill)));
            }
            var open = tasks.open(about);
            var done = tasks.done(about, LATELY);
            if (open.isEmpty()) {
                add(new EmptyState(t("task.empty")));
            } else {
                add(new TaskList(tasks, dialogs, open, directory, about));
            }
            if (!done.isEmpty()) {
                add(new H3(t("task.done.title")), new TaskList(tasks, dialogs, done, directory, about));
            }
        }
    }
}
