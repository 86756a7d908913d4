package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final PipelineBook pipelines;
    private final StageClock clock;

    DealFigures(DealRepository deals, PipelineBook pipelines, StageClock clock) {
        this.deals = deals;
        this.pipelines = pipelines;
        this.clock = clock;
    }

    /** Moves from one stage to another since then, latest first. */
    public List<DealMove> moved(Instant since, int offset, int limit) {
        return deals.moved(since, offset, limit);
    }

    public long countMoved(Instant since) {
        return deals.countMoved(since);
    }

    /** Deals longer in their stage than it allows, longest first. */
    public List<StuckDeal> stuck(int offset, int limit) {
        return deals.list(DealFilter.stuck(), Window.of(offset, limit)).stream()
                .map(row -> new StuckDeal(
                        row.ref(), row.stageId(), row.stageSince(), clock.days(row.stageSince()), row.ownerId()))
                .toList();
    }

    public long countStuck() {
        return deals.count(DealFilter.stuck(), Integer.MAX_VALUE);
    }

    /** What open deals are worth by stage and currency; of one pipeline, or of all where it is null. */
    public List<StageValue> valueByStage(@Nullable Long pipelineId) {
        var all = DealFilter.all(Language.EN);
        return deals.stageValues(pipelineId == null ? all : all.ofPipeline(pipelineId), pipelines.open(), null);
    }

    /** What open deals are worth by direction and currency. */
    public List<DirectionValue> valueByDirection() {
        return deals.directionValues(pipelines.open());
    }
}
