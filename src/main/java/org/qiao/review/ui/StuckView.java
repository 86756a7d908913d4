package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealFigures;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StuckDeal;
import org.qiao.review.ReviewDays;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;

/** Every deal that has been in its stage for longer than the stage allows, longest first. */
@Route("review/stuck")
@RolesAllowed(Permission.REVIEW_READ)
class StuckView extends PageView {

    StuckView(DealFigures figures, PipelineService pipelines, Directory directory, ReviewDays days) {
        super("review.stuck");
        var words = new DealLines(pipelines, directory);
        var grid = new ListGrid<StuckDeal>();
        grid.addColumn(stuck -> words.name(stuck.deal()))
                .setHeader(t("review.deal"))
                .setFlexGrow(3);
        grid.addColumn(stuck -> words.pipelineOf(stuck.stageId())).setHeader(t("review.pipeline"));
        grid.addColumn(stuck -> words.stage(stuck.stageId())).setHeader(t("review.stage"));
        grid.addColumn(stuck -> over(stuck, words)).setHeader(t("review.days"));
        grid.addColumn(stuck -> words.colleague(stuck.ownerId())).setHeader(t("review.owner"));
        grid.setCard(
                stuck -> words.name(stuck.deal()), stuck -> words.stage(stuck.stageId()) + " · " + over(stuck, words));
        grid.onOpen(stuck ->
                getUI().ifPresent(ui -> ui.navigate("deals/" + stuck.deal().id())));
        grid.setEmptyStateComponent(new EmptyState(t("review.stuck.none")));
        grid.setItemsPageable(
                page -> figures.stuck(Math.toIntExact(page.getOffset()), page.getPageSize()),
                page -> figures.countStuck());
        setBeside(t("review.beside", figures.countStuck(), t("review.stuck.what"), Formats.zone(days.zone())));
        add(grid);
    }

    private static String over(StuckDeal stuck, DealLines words) {
        return t("review.stuck.days", stuck.days(), words.allowed(stuck.stageId()));
    }
}
