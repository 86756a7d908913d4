package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.pipeline.BoardWatch;
import org.qiao.pipeline.DealMove;
import org.qiao.pipeline.DealMoves;
import org.qiao.pipeline.PipelineService;
import org.qiao.review.ReviewDays;
import org.qiao.ui.Formats;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListSource;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;
import org.qiao.ui.Texts;

/** Every move since a day, latest first. */
@Route("review/moved")
@RolesAllowed(Permission.REVIEW_READ)
class MovedView extends ListPage<DealMove> {

    private final DealMoves moves;
    private final MoveFilters filters;
    private final BoardWatch watch;
    private final ReviewDays days;
    private final ZoneId zone;

    MovedView(
            DealMoves moves,
            MoveFilters filters,
            PipelineService pipelines,
            Directory directory,
            BoardWatch watch,
            ReviewDays days,
            CurrentUser user,
            List<ListTool> tools) {
        super("review.moves", "review/moved");
        this.moves = moves;
        this.filters = filters;
        this.watch = watch;
        this.days = days;
        this.zone = user.require().zone();
        var words = new DealLines(pipelines, directory);
        var language = Texts.language();
        var grid = grid();
        grid.addText("DEAL", t("review.deal"), move -> words.name(move.deal()), false)
                .setFlexGrow(3);
        grid.addText("PIPELINE", t("review.pipeline"), move -> words.pipelineOf(move.toStageId()), false);
        grid.addText("MOVE", t("review.move.header"), words::move, false).setFlexGrow(2);
        grid.addText(MoveFilters.AT, t("review.when"), this::when, true);
        grid.addText("BY", t("review.by"), move -> words.colleague(move.movedBy()), false);
        grid.addSpare("OWNER", t("filter.owner"), move -> words.colleague(move.ownerId()), false);
        grid.addSpare("OFFICE", t("filter.office"), move -> directory.officeName(move.officeId(), language), false);
        grid.setCard(move -> words.name(move.deal()), move -> words.move(move) + " · " + when(move));
        grid.onOpen(move ->
                getUI().ifPresent(ui -> ui.navigate("deals/" + move.deal().id())));
        filters.all().forEach(this::filter);
        build(t("deals.search"), t("review.moved.none"), tools);
    }

    /** On the viewer's clock, as elsewhere in Qiao; only the days that are counted are those of the reporting zone. */
    private String when(DealMove move) {
        return Formats.moment(move.at(), zone);
    }

    /** The moves of a deal that is kept from the viewer by now leave with it. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        watch.watchAll(event, () -> renew(ids -> ids));
    }

    @Override
    protected String beside(String count) {
        return t(
                "review.beside",
                count,
                t("review.moved.since", Formats.day(filters.since(state()))),
                Formats.zone(days.zone()));
    }

    @Override
    protected ListSource<DealMove> source(ListState state) {
        var filter = filters.read(state);
        return ListSource.of(window -> moves.list(filter, window), bound -> moves.count(filter, bound));
    }
}
