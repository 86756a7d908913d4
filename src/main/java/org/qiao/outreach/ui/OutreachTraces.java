package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qiao.access.Permission;
import org.qiao.companies.PersonTraces;
import org.qiao.outreach.About;
import org.qiao.outreach.TaskRow;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.TouchRow;
import org.qiao.outreach.TouchService;
import org.qiao.pipeline.DealRef;
import org.qiao.ui.Texts;

/** Touches and tasks with a person, and the deals that those were about. */
@org.springframework.stereotype.Component
class OutreachTraces implements PersonTraces {

    /** More than anybody reads; a person with more has a timeline for the rest. */
    private static final int MOST = 500;

    private final TouchService touches;
    private final TaskService tasks;

    OutreachTraces(TouchService touches, TaskService tasks) {
        this.touches = touches;
        this.tasks = tasks;
    }

    @Override
    public String permission() {
        return Permission.TOUCH_READ;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<Trace> of(long personId) {
        var about = About.person(personId);
        var met = touches.list(about, 0, MOST);
        var asked = Stream.concat(tasks.open(about).stream(), tasks.done(about, MOST).stream())
                .toList();
        var deals = new LinkedHashMap<Long, DealRef>();
        Stream.concat(met.stream().map(TouchRow::deal), asked.stream().map(TaskRow::deal))
                .filter(Objects::nonNull)
                .forEach(deal -> deals.putIfAbsent(deal.id(), deal));
        var traces = Stream.of(
                met.stream().map(touch -> trace(touch, personId)),
                asked.stream().map(task -> trace(task, personId)),
                deals.values().stream()
                        .map(deal -> new Trace("deals", null, deal.name(Texts.language()), "deals/" + deal.id())));
        return traces.flatMap(found -> found).toList();
    }

    private static Trace trace(TouchRow touch, long personId) {
        var heading = touch.heading(Texts.language());
        return new Trace(
                "touches",
                touch.when().local().toLocalDate(),
                heading.isEmpty() ? t(touch.channel()) : t("person.everywhere.with", t(touch.channel()), heading),
                "people/" + personId + "/touches");
    }

    private static Trace trace(TaskRow task, long personId) {
        return new Trace("tasks", task.dueOn(), task.title(), "people/" + personId + "/tasks");
    }
}
