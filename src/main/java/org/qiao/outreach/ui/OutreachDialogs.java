package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.access.Directory.Colleague;
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonService;
import org.qiao.outreach.Task;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.TouchService;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.DealService;
import org.qiao.reference.Places;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Toasts;
import org.springframework.stereotype.Component;

/** Opens the forms of touches and tasks, wherever in Qiao they are asked for. */
@Component
class OutreachDialogs {

    private final TouchService touches;
    private final TaskService tasks;
    private final CompanyService companies;
    private final PersonService people;
    private final DealService deals;
    private final Places places;
    private final Directory directory;

    OutreachDialogs(
            TouchService touches,
            TaskService tasks,
            CompanyService companies,
            PersonService people,
            DealService deals,
            Places places,
            Directory directory) {
        this.touches = touches;
        this.tasks = tasks;
        this.companies = companies;
        this.people = people;
        this.deals = deals;
        this.places = places;
        this.directory = directory;
    }

    /** Logs a touch about the record whose page is open, if any. */
    void logHere() {
        log(Prefill.at(UI.getCurrent().getInternals().getActiveViewLocation()));
    }

    void log(Prefill prefill) {
        var deal = deal(prefill);
        new LogTouchDialog(touches, tasks, touchForm(), withCompany(deal == null ? prefill : Prefill.of(deal)), deal)
                .open();
    }

    private @Nullable DealRef deal(Prefill prefill) {
        var id = prefill.dealId();
        return id == null ? null : deals.refs(List.of(id)).get(id);
    }

    /** Somebody who is at one company only was met as its person. */
    private Prefill withCompany(Prefill prefill) {
        if (!prefill.companyIds().isEmpty() || prefill.personIds().size() != 1) {
            return prefill;
        }
        var present = people.rows(List.copyOf(prefill.personIds())).stream()
                .flatMap(person -> person.roles().stream())
                .map(role -> role.company().id())
                .collect(Collectors.toSet());
        return present.size() == 1 ? new Prefill(present, prefill.personIds(), prefill.dealId()) : prefill;
    }

    void editTouch(long id) {
        new RecordDialog<>(
                        t("touch.edit"),
                        this::touchForm,
                        touches.find(id),
                        touches::save,
                        () -> touches.find(id),
                        saved -> saved())
                .open();
    }

    /** Adds a task about the record. */
    void addTask(Prefill prefill) {
        var task = tasks.create();
        task.setCompanyId(prefill.companyIds().stream().findFirst().orElse(null));
        task.setPersonId(prefill.personIds().stream().findFirst().orElse(null));
        task.setDealId(prefill.dealId());
        open(t("task.new"), task);
    }

    void editTask(long id) {
        open(t("task.edit"), tasks.find(id));
    }

    private void open(String title, Task task) {
        var assignees = with(tasks.assignees(task.isShared(), task.getDealId()), task.getOwnerId());
        new RecordDialog<>(
                        title,
                        () -> new TaskForm("task.title", assignees, tasks::dueDay),
                        task,
                        tasks::save,
                        () -> tasks.find(task.id()),
                        saved -> saved())
                .open();
    }

    /** Whoever has the task keeps it, even if it could not be given to them today. */
    private List<Colleague> with(List<Colleague> assignees, @Nullable Long owner) {
        var all = new ArrayList<>(assignees);
        if (owner != null && all.stream().noneMatch(c -> Objects.equals(c.id(), owner))) {
            directory.colleague(owner).ifPresent(all::add);
        }
        return all;
    }

    private TouchForm touchForm() {
        return new TouchForm(companies, people, places, directory);
    }

    private static void saved() {
        Toasts.done(t("ui.saved"));
        OutreachChanged.tell();
    }
}
