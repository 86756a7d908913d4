package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealFigures;
import org.qiao.pipeline.DealMove;
import org.qiao.pipeline.PipelineService;
import org.qiao.review.ReviewDays;
import org.qiao.ui.DayToken;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;

/** Every move since the day in the address, latest first. */
@Route("review/moved")
@RolesAllowed(Permission.REVIEW_READ)
class MovedView extends PageView implements BeforeEnterObserver {

    private final DealFigures figures;
    private final ReviewDays days;
    private final ZoneId zone;
    private final ListGrid<DealMove> grid = new ListGrid<>();

    MovedView(DealFigures figures, PipelineService pipelines, Directory directory, ReviewDays days, CurrentUser user) {
        super("review.moved");
        this.figures = figures;
        this.days = days;
        this.zone = user.require().zone();
        var words = new DealLines(pipelines, directory);
        grid.addColumn(move -> words.name(move.deal()))
                .setHeader(t("review.deal"))
                .setFlexGrow(3);
        grid.addColumn(move -> words.pipelineOf(move.toStageId())).setHeader(t("review.pipeline"));
        grid.addColumn(words::move).setHeader(t("review.move.header")).setFlexGrow(2);
        grid.addColumn(this::when).setHeader(t("review.when"));
        grid.addColumn(move -> words.colleague(move.movedBy())).setHeader(t("review.by"));
        grid.setCard(move -> words.name(move.deal()), move -> words.move(move) + " · " + when(move));
        grid.onOpen(move ->
                getUI().ifPresent(ui -> ui.navigate("deals/" + move.deal().id())));
        grid.setEmptyStateComponent(new EmptyState(t("review.moved.none")));
        add(grid);
    }

    /** On the viewer's clock, as elsewhere in Qiao; only the days that are counted are those of the reporting zone. */
    private String when(DealMove move) {
        return Formats.moment(move.at(), zone);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var since = DayToken.of(address, "since", days.lastMonday());
        var until = DayToken.upTo(address, "asof", days.today());
        var from = days.start(since);
        var before = days.end(until);
        grid.setItemsPageable(
                page -> figures.moved(from, before, Math.toIntExact(page.getOffset()), page.getPageSize()),
                page -> figures.countMoved(from, before));
        setBeside(t(
                "review.beside",
                figures.countMoved(from, before),
                t("review.moved.since", Formats.day(since)),
                Formats.zone(days.zone())));
    }
}
