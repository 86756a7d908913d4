package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.approvals.ApprovalRow;
import org.qiao.approvals.ApprovalService;
import org.qiao.approvals.PendingApprovals;
import org.qiao.approvals.TemplateService;
import org.qiao.pipeline.BoardWatch;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListSource;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;
import org.qiao.ui.Texts;

/** What is open, with an authority or late over all deals; what is settled only when asked for. */
@Route("approvals")
@Menu(title = "approvals.title", order = 45, icon = "vaadin:clipboard-check")
@RolesAllowed(Permission.DEAL_READ)
class ApprovalListView extends ListPage<ApprovalRow> {

    private final PendingApprovals pending;
    private final ApprovalFilters filters;
    private final Words words;
    private final BoardWatch watch;

    ApprovalListView(
            PendingApprovals pending,
            ApprovalService approvals,
            TemplateService templates,
            ApprovalFilters filters,
            Directory directory,
            BoardWatch watch,
            List<ListTool> tools) {
        super("approvals.title", "approvals");
        this.pending = pending;
        this.filters = filters;
        this.watch = watch;
        this.words = new Words(templates, directory, approvals.today());
        columns(directory);
        filters.all().forEach(this::filter);
        build(t("deals.search"), t("approvals.empty"), tools);
    }

    private void columns(Directory directory) {
        var language = Texts.language();
        var grid = grid();
        grid.addText("DEAL", t("deal.title"), words::deal, false).setFlexGrow(3);
        grid.addText("STEP", t("approval.step"), words::step, false).setFlexGrow(3);
        grid.addText("AUTHORITY", t("approval.authority"), words::authority, false)
                .setFlexGrow(2);
        grid.addText("STATUS", t("approval.status"), words::status, false)
                .setRenderer(LitRenderer.<ApprovalRow>of("<span class='${item.tone}'>${item.status}</span>")
                        .withProperty("tone", row -> words.isLate(row) ? "late" : "")
                        .withProperty("status", words::status));
        day(grid.addDay("FILED", t("approval.filed"), ApprovalRow::filedOn, true));
        day(grid.addDay("EXPECTED", t("approval.expected"), ApprovalRow::expectedOn, true));
        grid.addText("RESPONSIBLE", t("approval.responsible"), row -> words.colleague(row.inCharge()), false);
        grid.spare(grid.addDay("DECIDED", t("approval.decided"), ApprovalRow::decidedOn, true));
        grid.addSpare(
                "REFERENCE", t("approval.reference"), row -> row.reference() == null ? "" : row.reference(), false);
        grid.addSpare("OWNER", t("filter.owner"), row -> words.colleague(row.ownerId()), false);
        grid.addSpare("OFFICE", t("filter.office"), row -> directory.officeName(row.officeId(), language), false);
        grid.setCard(
                row -> words.deal(row) + " · " + words.step(row),
                row -> row.expectedOn() == null
                        ? words.status(row)
                        : words.status(row) + " · " + t("approval.expected.by", Words.day(row.expectedOn())),
                words::isLate);
        grid.onOpen(
                row -> getUI().ifPresent(ui -> ui.navigate("deals/" + row.deal().id() + "/approvals")));
    }

    /** What a deal that is kept from the viewer by now waits for leaves with it. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        watch.watchAll(event, () -> renew(ids -> ids));
    }

    /** Wide enough for a whole day in either language. */
    private static void day(Grid.Column<ApprovalRow> column) {
        column.setWidth("9.5rem").setFlexGrow(0);
    }

    @Override
    protected ListSource<ApprovalRow> source(ListState state) {
        var filter = filters.read(state, words.today());
        return ListSource.of(window -> pending.list(filter, window), bound -> pending.count(filter, bound));
    }
}
