package org.qiao.screening;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.qiao.access.CurrentUser;
import org.qiao.access.RefusalLog;
import org.qiao.pipeline.Obstacle;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageGate;
import org.qiao.pipeline.StageRef;
import org.springframework.stereotype.Component;

/**
 * Keeps a deal from passing a stage that waits for compliance while a company that takes part in it may be, or is, on a list. Asked as the system:
 * whoever moves the deal may see neither the match nor, of a confidential one, who takes part, and is told neither.
 */
@Component
class ScreeningGate implements StageGate {

    private final WaitingStageRepository waiting;
    private final MatchRepository matches;
    private final PipelineService pipelines;
    private final CurrentUser user;
    private final RefusalLog refusals;

    ScreeningGate(
            WaitingStageRepository waiting,
            MatchRepository matches,
            PipelineService pipelines,
            CurrentUser user,
            RefusalLog refusals) {
        this.waiting = waiting;
        this.matches = matches;
        this.pipelines = pipelines;
        this.user = user;
        this.refusals = refusals;
    }

    @Override
    public List<Obstacle> obstacles(long dealId, StageRef from, StageRef to) {
        return to.outcome().isDropped() || !isOnTheWay(stage -> stage.isPassedBetween(from, to))
                ? List.of()
                : obstacles("screening.deal.waiting", "dealId", dealId, () -> matches.waiting(dealId));
    }

    @Override
    public List<Obstacle> obstacles(long companyId, StageRef standing) {
        return isPassedAt(standing)
                ? obstacles("screening.party.waiting", "companyId", companyId, () -> matches.waitingOf(companyId))
                : List.of();
    }

    /** Whether a stage that waits has to be passed to stand there. */
    boolean isPassedAt(StageRef standing) {
        return isOnTheWay(
                stage -> stage.pipelineId() == standing.pipelineId() && stage.position() <= standing.position());
    }

    private boolean isOnTheWay(Predicate<StageRef> passed) {
        var waitingStages = waiting.ids();
        return !waitingStages.isEmpty()
                && pipelines.stages().values().stream()
                        .anyMatch(stage -> waitingStages.contains(stage.id()) && passed.test(stage));
    }

    /** Compliance reads at each match who ran into it: nobody finds out who is on a list without leaving a line. */
    private List<Obstacle> obstacles(String key, String field, long asked, Supplier<List<Long>> search) {
        // Whatever else the user changed is written, and guarded, as theirs.
        matches.flush();
        var found = user.runAsSystem("screening (" + user.require().login() + ")", search);
        found.forEach(match -> refusals.note(PotentialMatch.class, match, field, asked));
        return found.isEmpty() ? List.of() : List.of(new Obstacle(key, "", "", ""));
    }
}
