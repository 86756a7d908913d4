package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures about the deals that the viewer may see: what moved, what is stuck, what it is worth. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class DealFigures {

    private final DealRepository deals;
    private final HistoryRepository history;
    private final PipelineBook pipelines;
    private final StageClock clock;
    private final FigureBook figures;

    private record Moved(Instant since, int offset, int limit) {}

    private record MovedCount(Instant since) {}

    private record Stuck(LocalDate today, int offset, int limit) {}

    private record StuckCount(LocalDate today) {}

    private record ByStage(@Nullable Long pipelineId) {}

    private record ByDirection() {}

    DealFigures(
            DealRepository deals,
            HistoryRepository history,
            PipelineBook pipelines,
            StageClock clock,
            FigureBook figures) {
        this.deals = deals;
        this.history = history;
        this.pipelines = pipelines;
        this.figures = figures;
        this.clock = clock;
    }

    /** Moves from one stage to another since then, latest first. */
    public List<DealMove> moved(Instant since, int offset, int limit) {
        return figures.ask(new Moved(since, offset, limit), () -> history.moved(since, offset, limit));
    }

    public long countMoved(Instant since) {
        return figures.ask(new MovedCount(since), () -> history.countMoved(since));
    }

    /** Deals longer in their stage than it allows, longest first. */
    public List<StuckDeal> stuck(int offset, int limit) {
        return figures.ask(
                new Stuck(clock.today(), offset, limit),
                () -> deals.list(DealFilter.stuck(), Window.of(offset, limit)).stream()
                        .map(row -> new StuckDeal(
                                row.ref(),
                                row.stageId(),
                                row.stageSince(),
                                clock.days(row.stageSince()),
                                row.ownerId()))
                        .toList());
    }

    public long countStuck() {
        return figures.ask(new StuckCount(clock.today()), () -> deals.count(DealFilter.stuck(), Integer.MAX_VALUE));
    }

    /** What open deals are worth by stage and currency; of one pipeline, or of all where it is null. */
    public List<StageValue> valueByStage(@Nullable Long pipelineId) {
        var all = DealFilter.all(Language.EN);
        return figures.ask(
                new ByStage(pipelineId),
                () -> deals.stageValues(pipelineId == null ? all : all.ofPipeline(pipelineId), pipelines.open(), null));
    }

    /** What open deals are worth by direction and currency. */
    public List<DirectionValue> valueByDirection() {
        return figures.ask(new ByDirection(), () -> deals.directionValues(pipelines.open()));
    }
}
