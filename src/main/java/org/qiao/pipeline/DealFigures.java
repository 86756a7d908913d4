package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures about the deals that the viewer may see: what moved, what is stuck, what it is worth. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class DealFigures {

    private final DealRepository deals;
    private final HistoryRepository history;
    private final StuckRepository stuck;
    private final PipelineBook pipelines;

    DealFigures(DealRepository deals, HistoryRepository history, StuckRepository stuck, PipelineBook pipelines) {
        this.deals = deals;
        this.history = history;
        this.stuck = stuck;
        this.pipelines = pipelines;
    }

    /** Moves from one stage to another since then, latest first. */
    public List<DealMove> moved(Instant since, int offset, int limit) {
        return history.moved(since, offset, limit);
    }

    public long countMoved(Instant since) {
        return history.countMoved(since);
    }

    /** Deals longer in their stage than it allows, longest first. */
    public List<StuckDeal> stuck(int offset, int limit) {
        return stuck.list(pipelines.stages(), offset, limit);
    }

    public long countStuck() {
        return stuck.count(pipelines.stages());
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
