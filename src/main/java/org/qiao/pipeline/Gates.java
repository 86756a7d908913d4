package org.qiao.pipeline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Asks every gate before a deal enters a stage. A closed one opens to a reason of somebody who may overrule it. */
@Component
class Gates {

    private final List<StageGate> gates;
    private final PipelineRepository pipelines;
    private final HistoryRepository history;
    private final CurrentUser user;

    Gates(List<StageGate> gates, PipelineRepository pipelines, HistoryRepository history, CurrentUser user) {
        this.gates = gates;
        this.pipelines = pipelines;
        this.history = history;
        this.user = user;
    }

    /** Whether the user may overrule a gate of this deal. */
    boolean mayOverrule(Deal deal) {
        return user.reaches(Permission.GATE_OVERRIDE, deal);
    }

    /**
     * Lets the deal pass, or not.
     *
     * @param reason why it should pass although a gate is closed; null where nobody has overruled
     * @return the reason, if it was needed
     * @throws GateClosed if something is in the way and there is no reason
     * @throws RuleException if the reason is blank
     * @throws AccessDeniedException if a reason is given by somebody who may not overrule
     */
    Optional<String> pass(Deal deal, Stage to, @Nullable String reason) {
        var obstacles = obstacles(deal, to);
        if (obstacles.isEmpty()) {
            return Optional.empty();
        }
        if (reason == null) {
            throw new GateClosed(obstacles);
        }
        if (!mayOverrule(deal)) {
            throw new AccessDeniedException("This gate is not yours to overrule");
        }
        var line = PlainText.line(reason);
        if (line == null) {
            throw new RuleException("deal.gate.reason.required");
        }
        return Optional.of(line);
    }

    private List<Obstacle> obstacles(Deal deal, Stage to) {
        var from = deal.getStageId() == null ? null : pipelines.stage(deal.getStageId());
        if (from == null || from.isEmpty() || from.get().id() == to.id()) {
            return List.of();
        }
        var reached = reached(deal, from.get());
        return gates.stream()
                .flatMap(gate -> gate.obstacles(deal.id(), StageRef.of(reached), StageRef.of(to)).stream())
                .toList();
    }

    /**
     * How far the deal has come. One that was dropped has come as far as where it was: being lost and found again must not lead
     * around a gate.
     */
    private Stage reached(Deal deal, Stage now) {
        if (!now.getOutcome().isDropped()) {
            return now;
        }
        return history.lastSteps(deal.id(), Integer.MAX_VALUE).stream()
                .flatMap(step -> step.from().stream())
                .flatMap(id -> pipelines.stage(id).stream())
                .filter(stage -> !stage.getOutcome().isDropped())
                .findFirst()
                .or(() -> pipelines.stages().stream()
                        .filter(stage -> stage.getPipelineId() == now.getPipelineId())
                        .findFirst())
                .orElse(now);
    }
}
