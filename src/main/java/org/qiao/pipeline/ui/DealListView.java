package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.lists.BulkActions;
import org.qiao.pipeline.BoardWatch;
import org.qiao.pipeline.Deal;
import org.qiao.pipeline.DealBulk;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealService;
import org.qiao.ui.Keys;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListSource;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;

/** The deals of all pipelines in lines, with the filters of the board. */
@Route("deals")
@RolesAllowed(Permission.DEAL_READ)
class DealListView extends ListPage<DealRow> {

    private final DealService deals;
    private final DealFilters filters;
    private final BoardWatch watch;
    private final ListSums sums;
    private boolean isLong;

    DealListView(
            DealService deals,
            DealFilters filters,
            DealColumns columns,
            DealDialog dialog,
            DealBulk fields,
            BulkActions bulk,
            DealTotals totals,
            StageBulk stages,
            BoardWatch watch,
            CurrentUser user,
            List<ListTool> tools) {
        super("deals.title", "deals");
        this.deals = deals;
        this.filters = filters;
        this.watch = watch;
        this.sums = new ListSums(totals);
        columns.addTo(grid());
        filters.ofList().forEach(this::filter);
        var board = new Button(t("pipeline.title"), VaadinIcon.SPLIT_H.create(), e -> toBoard());
        setActions(board);
        if (user.may(Permission.DEAL_WRITE)) {
            var target = new BulkActions.Target<>(
                    Deal.class, () -> selected().stream().map(DealRow::id).toList(), this::refresh);
            setBulkActions(
                    stages.button(() -> List.copyOf(selected()), this::refresh),
                    bulk.owner(target, Permission.DEAL_WRITE, fields.owner()),
                    bulk.archive(target, fields.archived()));
            setActions(board, newButton(dialog));
        }
        build(t("deals.search"), t("deals.empty"), tools);
        add(sums);
    }

    /** A deal that is kept from the viewer by now leaves the list, as its card leaves the board. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        watch.watchAll(
                event,
                () -> renew(ids -> deals.rows(ids).stream().map(DealRow::id).toList()));
    }

    /** What the deals come to is counted whenever they are: of a long list once its lines are there. */
    @Override
    protected String beside(String count) {
        var weighted = columns().stream().anyMatch(column -> DealColumns.WEIGHTED.equals(column.getKey()));
        if (count.endsWith("+")) {
            sums.clear();
            isLong = true;
        } else if (isLong) {
            isLong = false;
            sums.showLater(filters.read(state()), weighted);
        } else {
            sums.show(filters.read(state()), weighted);
        }
        return count;
    }

    private Button newButton(DealDialog dialog) {
        var button = Keys.press(Keys.CREATE, new Button(t("deals.new"), VaadinIcon.PLUS.create()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(e -> dialog.create(
                null,
                saved -> getUI().ifPresent(
                                ui -> ui.navigate("deals/" + saved.getDeal().id()))));
        return button;
    }

    /** The board of the one pipeline that is chosen, or of the first, with the filters that it shares. */
    private void toBoard() {
        var chosen = state().of(DealFilters.PIPELINE);
        var address = chosen.size() == 1 ? "pipeline/" + chosen.getFirst() : "pipeline";
        var shared = state().filteredBy(filters.ofBoard());
        getUI().ifPresent(ui -> ui.navigate(address, shared.parameters()));
    }

    @Override
    protected ListSource<DealRow> source(ListState state) {
        var filter = filters.read(state);
        return ListSource.of(window -> deals.list(filter, window), bound -> deals.count(filter, bound));
    }
}
