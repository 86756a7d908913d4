package org.qiao.screening;

import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.pipeline.Obstacle;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageGate;
import org.qiao.pipeline.StageRef;
import org.springframework.stereotype.Component;

/**
 * Keeps a deal from passing a stage that waits for compliance while a company that takes part in it has an undecided match. Asked as the system:
 * whoever moves the deal may see neither the match nor, of a confidential one, who takes part, and is told neither.
 */
@Component
class ScreeningGate implements StageGate {

    private final WaitingStageRepository waiting;
    private final MatchRepository matches;
    private final PipelineService pipelines;
    private final CurrentUser user;

    ScreeningGate(
            WaitingStageRepository waiting, MatchRepository matches, PipelineService pipelines, CurrentUser user) {
        this.waiting = waiting;
        this.matches = matches;
        this.pipelines = pipelines;
        this.user = user;
    }

    @Override
    public List<Obstacle> obstacles(long dealId, StageRef from, StageRef to) {
        var waitingStages = waiting.ids();
        if (waitingStages.isEmpty() || to.outcome().isDropped()) {
            return List.of();
        }
        var stages = pipelines.stages();
        var passed = waitingStages.stream()
                .map(stages::get)
                .anyMatch(stage -> stage != null && stage.isPassedBetween(from, to));
        return passed && isWaiting(dealId) ? List.of(new Obstacle("screening.deal.waiting", "", "", "")) : List.of();
    }

    private boolean isWaiting(long dealId) {
        // Whatever else the user changed is written, and guarded, as theirs.
        matches.flush();
        return user.runAsSystem("screening (" + user.require().login() + ")", () -> matches.isWaiting(dealId));
    }
}
