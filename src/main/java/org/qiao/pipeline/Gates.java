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
    private final CurrentUser user;

    Gates(List<StageGate> gates, PipelineRepository pipelines, CurrentUser user) {
        this.gates = gates;
        this.pipelines = pipelines;
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
        return from == null || from.isEmpty() || from.get().id() == to.id()
                ? List.of()
                : gates.stream()
                        .flatMap(gate -> gate.obstacles(deal.id(), StageRef.of(from.get()), StageRef.of(to)).stream())
                        .toList();
    }
}
