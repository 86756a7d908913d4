package org.qiao.approvals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.Obstacle;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageGate;
import org.qiao.pipeline.StageRef;
import org.springframework.stereotype.Component;

/**
 * Keeps a deal from passing a stage that waits for a step of one of its tracks. A stage is passed by entering it or a later
 * one of its pipeline from before it; a deal may be closed without a win whatever is pending. A track that every deal of the
 * direction needs keeps back what its steps do where the deal has it not, also when a deal takes that direction behind the gate.
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
        if (to.outcome().isDropped()) {
            return List.of();
        }
        var waited = waited(stage -> stage.isPassedBetween(from, to));
        return waited.isEmpty() ? List.of() : obstacles(dealId, approvals.direction(dealId), waited);
    }

    /** Of tracks that only the new direction needs; what else the deal goes through was asked for on its way. */
    @Override
    public List<Obstacle> obstacles(long dealId, Direction direction, StageRef standing) {
        var before = approvals.direction(dealId);
        var needed = templates.templates().stream()
                .filter(template -> template.getRequiredFor().contains(direction)
                        && !template.getRequiredFor().contains(before))
                .map(TrackTemplate::id)
                .collect(Collectors.toSet());
        var waited =
                waited(stage -> stage.pipelineId() == standing.pipelineId() && stage.position() <= standing.position());
        waited.keySet().removeIf(step -> !needed.contains(step.getTemplateId()));
        return waited.isEmpty() ? List.of() : obstacles(dealId, direction, waited);
    }

    /** The steps for which one of the stages waits that are passed, and how. */
    private Map<TemplateStep, GateKind> waited(Predicate<StageRef> isPassed) {
        var passed = pipelines.stages().values().stream()
                .filter(isPassed)
                .map(StageRef::id)
                .collect(Collectors.toSet());
        var waited = new LinkedHashMap<TemplateStep, GateKind>();
        for (var step : templates.stepsBefore(passed)) {
            step.getGates().entrySet().stream()
                    .filter(gate -> passed.contains(gate.getKey()))
                    .map(Map.Entry::getValue)
                    // Where several stages are passed at once, the one that asks for more.
                    .min(Comparator.naturalOrder())
                    .ifPresent(kind -> waited.put(step, kind));
        }
        return waited;
    }

    private List<Obstacle> obstacles(long dealId, Direction direction, Map<TemplateStep, GateKind> waited) {
        var statuses = statuses(dealId);
        var obstacles = new ArrayList<>(missing(dealId, direction, waited, statuses.keySet()));
        waited.forEach((step, kind) -> {
            if (statuses.containsKey(step.id()) && isClosed(kind, statuses.get(step.id()))) {
                obstacles.add(new Obstacle(key(kind), step.getNameEn(), step.getNameZh(), TAB));
            }
        });
        return obstacles;
    }

    /** Tracks that every deal of this direction needs, that this one has not, and one of whose steps has to be dated. */
    private List<Obstacle> missing(
            long dealId, Direction direction, Map<TemplateStep, GateKind> waited, Set<Long> there) {
        var has = templates.steps().stream()
                .filter(step -> there.contains(step.id()))
                .map(TemplateStep::getTemplateId)
                .collect(Collectors.toSet());
        approvals.noFilings(dealId).stream()
                .filter(filing -> !filing.isArchived())
                .forEach(filing -> has.add(filing.getTemplateId()));
        var dated = waited.entrySet().stream()
                .filter(wait ->
                        wait.getValue() == GateKind.DATED && !wait.getKey().isRetired())
                .map(wait -> wait.getKey().getTemplateId())
                .collect(Collectors.toSet());
        return templates.templates().stream()
                .filter(template -> !template.isRetired()
                        && template.getRequiredFor().contains(direction)
                        && dated.contains(template.id())
                        && !has.contains(template.id()))
                .map(template -> new Obstacle("approval.gate.track", template.getNameEn(), template.getNameZh(), TAB))
                .toList();
    }

    private Map<Long, ApprovalStatus> statuses(long dealId) {
        return approvals.ofDeal(dealId).stream().collect(Collectors.toMap(ApprovalRow::stepId, ApprovalRow::status));
    }

    private static String key(GateKind kind) {
        return kind == GateKind.DATED ? "approval.gate.dated" : "approval.gate.pending";
    }

    /** A decision has its day, so that what was granted is dated. */
    private static boolean isClosed(GateKind kind, @Nullable ApprovalStatus status) {
        return switch (kind) {
            case DATED -> status != ApprovalStatus.GRANTED && status != ApprovalStatus.NOT_NEEDED;
            case NOT_PENDING -> ApprovalStatus.UNDECIDED.contains(status);
        };
    }
}
