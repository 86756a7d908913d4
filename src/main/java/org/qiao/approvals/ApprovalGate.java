package org.qiao.approvals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.Obstacle;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageGate;
import org.qiao.pipeline.StageRef;
import org.springframework.stereotype.Component;

/**
 * Keeps a deal from passing a stage that waits for a step of one of its tracks. A stage is passed by entering it or a later
 * one of its pipeline from before it; a deal may be closed without a win whatever is pending.
 */
@Component
class ApprovalGate implements StageGate {

    static final String TAB = "approvals";

    private final ApprovalRepository approvals;
    private final TemplateRepository templates;
    private final PipelineService pipelines;

    ApprovalGate(ApprovalRepository approvals, TemplateRepository templates, PipelineService pipelines) {
        this.approvals = approvals;
        this.templates = templates;
        this.pipelines = pipelines;
    }

    @Override
    public List<Obstacle> obstacles(long dealId, StageRef from, StageRef to) {
        var statuses = to.outcome().isDropped() ? Map.<Long, ApprovalStatus>of() : statuses(dealId);
        if (statuses.isEmpty()) {
            return List.of();
        }
        var stages = pipelines.stages();
        return templates.steps().stream()
                .filter(step -> statuses.containsKey(step.id()))
                .flatMap(step -> step.getGates().entrySet().stream()
                        .filter(gate -> isPassed(stages.get(gate.getKey()), from, to))
                        .filter(gate -> isClosed(gate.getValue(), statuses.get(step.id())))
                        .limit(1)
                        .map(gate -> new Obstacle(key(gate.getValue()), step.getNameEn(), step.getNameZh(), TAB)))
                .toList();
    }

    private Map<Long, ApprovalStatus> statuses(long dealId) {
        return approvals.ofDeal(dealId).stream().collect(Collectors.toMap(ApprovalRow::stepId, ApprovalRow::status));
    }

    private static String key(GateKind kind) {
        return kind == GateKind.DATED ? "approval.gate.dated" : "approval.gate.pending";
    }

    private static boolean isPassed(@Nullable StageRef gated, StageRef from, StageRef to) {
        return gated != null && gated.isPassedBetween(from, to);
    }

    /** A decision has its day, so that what was granted is dated. */
    private static boolean isClosed(GateKind kind, @Nullable ApprovalStatus status) {
        return switch (kind) {
            case DATED -> status != ApprovalStatus.GRANTED && status != ApprovalStatus.NOT_NEEDED;
            case NOT_PENDING -> ApprovalStatus.UNDECIDED.contains(status);
        };
    }
}
