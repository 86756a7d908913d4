package org.qiao.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Asks every gate before a deal enters a stage, or is changed where it stands. A closed one opens to a reason of somebody who may overrule it. */
@Component
class Gates {

    private final List<StageGate> gates;
    private final PipelineBook pipelines;
    private final HistoryRepository history;
    private final CurrentUser user;

    Gates(List<StageGate> gates, PipelineBook pipelines, HistoryRepository history, CurrentUser user) {
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
        if (!obstacles.isEmpty() && reason == null) {
            throw new GateClosed(obstacles);
        }
        return through(deal, obstacles, reason);
    }

    /** Where something is in the way, only with a reason of somebody who may overrule it. */
    private Optional<String> through(Deal deal, List<Obstacle> obstacles, @Nullable String reason) {
        if (obstacles.isEmpty()) {
            return Optional.empty();
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

    /**
     * Lets a deal be changed where it stands, or not: what had to be settled on the way there is asked of what is new about it.
     *
     * @param news what is new
     * @param reason as {@link #pass}
     * @return the reason, if it was needed; it is written down by {@link #note}
     */
    Optional<String> admit(Deal deal, List<News> news, @Nullable String reason) {
        var standing = stage(deal.getStageId());
        if (news.isEmpty() || standing.isEmpty()) {
            return Optional.empty();
        }
        var reached = reached(deal, standing.get());
        var asked = new LinkedHashMap<News, List<Obstacle>>();
        news.forEach(one -> {
            var obstacles = gates.stream()
                    .flatMap(gate -> one.ask().apply(gate, reached).stream())
                    .toList();
            if (!obstacles.isEmpty()) {
                asked.put(one, obstacles);
            }
        });
        var obstacles = asked.values().stream().flatMap(List::stream).toList();
        if (!obstacles.isEmpty() && reason == null) {
            throw new GateClosed(obstacles, asked.firstEntry().getKey().property());
        }
        return through(deal, obstacles, reason);
    }

    /**
     * What is new about a deal, which gates are asked about.
     *
     * @param property the field that tells it
     */
    record News(String property, BiFunction<StageGate, StageRef, List<Obstacle>> ask) {

        static News company(long id, String property) {
            return new News(property, (gate, reached) -> gate.obstacles(id, reached));
        }

        static News direction(Deal deal) {
            return new News(
                    "deal.direction", (gate, reached) -> gate.obstacles(deal.id(), deal.getDirection(), reached));
        }
    }

    /** Writes down why a deal was changed, or a company let in. */
    void note(Deal deal, String admission) {
        history.add(GateOverride.admission(deal, admission, user.require().userId()));
    }

    private List<Obstacle> obstacles(Deal deal, Stage to) {
        var from = stage(deal.getStageId());
        if (from.isEmpty() || from.get().id() == to.id()) {
            return List.of();
        }
        var reached = reached(deal, from.get());
        return gates.stream()
                .flatMap(gate -> gate.obstacles(deal.id(), reached, StageRef.of(to)).stream())
                .toList();
    }

    private Optional<StageRef> stage(@Nullable Long id) {
        return pipelines.stages().stream()
                .filter(stage -> id != null && stage.id() == id)
                .findFirst();
    }

    /**
     * How far the deal has come. One that was dropped has come as far as where it was: being lost and found again must not lead
     * around a gate.
     */
    private StageRef reached(Deal deal, StageRef now) {
        if (!now.outcome().isDropped()) {
            return now;
        }
        return history.lastSteps(deal.id(), Integer.MAX_VALUE).stream()
                .flatMap(step -> step.from().stream())
                .flatMap(id -> stage(id).stream())
                .filter(stage -> !stage.outcome().isDropped())
                .findFirst()
                .or(() -> pipelines.stages().stream()
                        .filter(stage -> stage.pipelineId() == now.pipelineId())
                        .findFirst())
                .orElse(now);
    }
}
