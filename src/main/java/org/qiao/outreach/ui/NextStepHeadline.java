package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.outreach.About;
import org.qiao.outreach.TaskRow;
import org.qiao.outreach.TaskService;
import org.qiao.pipeline.DealHeadline;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.DealWork;
import org.qiao.ui.Formats;

/** The next step of a deal in the head of its page; whoever works on a deal without one is asked for it. */
@org.springframework.stereotype.Component
class NextStepHeadline implements DealHeadline {

    private final TaskService tasks;
    private final OutreachDialogs dialogs;
    private final DealWork work;
    private final CurrentUser user;

    NextStepHeadline(TaskService tasks, OutreachDialogs dialogs, DealWork work, CurrentUser user) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.work = work;
        this.user = user;
    }

    @Override
    public String permission() {
        return Permission.TOUCH_READ;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Optional<Component> content(DealRef deal) {
        return Optional.of(new Line(deal));
    }

    private Optional<Component> line(DealRef deal) {
        var next = tasks.open(About.deal(deal.id())).stream().findFirst();
        if (next.isPresent()) {
            return next.map(task -> link(deal, task));
        }
        // Who only reads the deal may not see its tasks either: nothing is said rather than something wrong.
        return work.may(deal.id()) ? Optional.of(prompt(deal)) : Optional.empty();
    }

    private Anchor link(DealRef deal, TaskRow task) {
        var late = task.dueOn().isBefore(tasks.day());
        var link = new Anchor(
                "deals/" + deal.id() + "/tasks",
                t(late ? "deal.next.late" : "deal.next", task.title(), Formats.day(task.dueOn())));
        link.getElement().setAttribute("router-link", true);
        link.setClassName("alert", late);
        return link;
    }

    private Component prompt(DealRef deal) {
        if (!user.may(Permission.TOUCH_WRITE)) {
            return new Span(t("deal.next.none"));
        }
        var add = new Button(t("deal.next.add"), VaadinIcon.PLUS.create(), e -> dialogs.addTask(Prefill.of(deal)));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return add;
    }

    private final class Line extends Span {
        private static final long serialVersionUID = 1L;

        private final transient DealRef deal;

        Line(DealRef deal) {
            this.deal = deal;
            show();
            OutreachChanged.whileAttached(this, this::show);
        }

        private void show() {
            removeAll();
            line(deal).ifPresent(this::add);
        }
    }
}
