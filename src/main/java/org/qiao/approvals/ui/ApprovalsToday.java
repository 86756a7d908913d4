package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.approvals.ApprovalRow;
import org.qiao.approvals.ApprovalService;
import org.qiao.approvals.PendingApprovals;
import org.qiao.approvals.TemplateService;
import org.qiao.outreach.TodaySection;
import org.qiao.ui.Formats;

/** The decisions that the viewer waits for and that are late or due within a week. */
@org.springframework.stereotype.Component
class ApprovalsToday implements TodaySection {

    private final PendingApprovals pending;
    private final ApprovalService approvals;
    private final TemplateService templates;
    private final Directory directory;

    ApprovalsToday(
            PendingApprovals pending, ApprovalService approvals, TemplateService templates, Directory directory) {
        this.pending = pending;
        this.approvals = approvals;
        this.templates = templates;
        this.directory = directory;
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Optional<Component> content() {
        var rows = pending.mine(approvals.today());
        return rows.isEmpty() ? Optional.empty() : Optional.of(section(rows));
    }

    private Section section(List<ApprovalRow> rows) {
        var words = new Words(templates, directory, approvals.today());
        var list = new UnorderedList();
        list.addClassName("tasks");
        rows.forEach(row -> list.add(line(row, words)));
        var all = new Anchor("approvals?responsible=me&due=late,soon", t("approvals.today.all"));
        return new Section(new H2(t("approvals.today")), list, all);
    }

    private static ListItem line(ApprovalRow row, Words words) {
        var step = new Anchor("deals/" + row.deal().id() + "/approvals", words.step(row));
        step.addClassName("task-title");
        var about = new Div(new Span(words.deal(row)), new Span(words.authority(row)));
        about.addClassName("task-about");
        var expected = row.expectedOn();
        var due = new Span(expected == null ? "" : Formats.weekdayAndDay(expected));
        due.addClassName("task-due");
        var line = new ListItem(step, about, due);
        line.addClassName("task");
        line.setClassName("task-overdue", words.isLate(row));
        return line;
    }
}
