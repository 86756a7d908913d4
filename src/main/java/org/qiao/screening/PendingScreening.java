package org.qiao.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever works on a deal that it waits for compliance, and nothing else: neither for whom nor why, and only where it is
 * kept from going on, so that naming companies on a deal finds out nothing about them (decision 0033). Asked as the system,
 * since staff may not see the match itself.
 */
@Component
public class PendingScreening {

    private final MatchRepository matches;
    private final ScreeningGate gate;
    private final DealService deals;
    private final PipelineService pipelines;
    private final CurrentUser user;

    PendingScreening(
            MatchRepository matches,
            ScreeningGate gate,
            DealService deals,
            PipelineService pipelines,
            CurrentUser user) {
        this.matches = matches;
        this.gate = gate;
        this.deals = deals;
        this.pipelines = pipelines;
        this.user = user;
    }

    /** @return false also for who may not change the deal, and for a deal before which no stage waits yet */
    @Transactional(readOnly = true)
    public boolean holds(DealRef deal) {
        var details = deals.find(deal.id());
        return deals.mayWrite(details)
                && !heldBack(Set.of(details.getDeal().stageId())).isEmpty()
                && !waiting(Set.of(deal.id())).isEmpty();
    }

    /** The same of many at once, by their ids. */
    Set<Long> among(List<DealRow> rows) {
        var actor = user.require();
        var stages = heldBack(rows.stream().map(DealRow::stageId).collect(Collectors.toSet()));
        var asked = rows.stream()
                .filter(row -> stages.contains(row.stageId())
                        && !row.isMasked()
                        && actor.reaches(Permission.DEAL_WRITE, row.officeId(), row.ownerId()))
                .map(DealRow::id)
                .collect(Collectors.toSet());
        return asked.isEmpty() ? Set.of() : waiting(asked);
    }

    /** Those of the stages in which a deal is held back, or from which it would be. */
    private Set<Long> heldBack(Set<Long> stages) {
        return stages.stream()
                .filter(stage -> next(stage).filter(gate::isPassedAt).isPresent())
                .collect(Collectors.toSet());
    }

    /** The stage that the deal would go on to; the last one leads nowhere, and a deal that was dropped does not go on. */
    private Optional<StageRef> next(long stageId) {
        var stages = pipelines.stages();
        return Optional.ofNullable(stages.get(stageId))
                .filter(now -> !now.outcome().isDropped())
                .map(now -> stages.values().stream()
                        .filter(stage -> stage.pipelineId() == now.pipelineId()
                                && stage.position() > now.position()
                                && !stage.outcome().isDropped())
                        .min(Comparator.comparing(StageRef::position))
                        .orElse(now));
    }

    private Set<Long> waiting(Set<Long> asked) {
        return user.runAsSystem("screening (" + user.require().login() + ")", () -> matches.waitingAmong(asked));
    }
}
