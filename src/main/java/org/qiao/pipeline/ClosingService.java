package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.qiao.access.Permission;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why a deal stands closed without a win, told or corrected after the fact; the audit log keeps what was said before. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_WRITE)
public class ClosingService {

    private final DealRepository deals;
    private final HistoryRepository history;
    private final DealGuard guard;
    private final Moves moves;
    private final Closings closings;
    private final ApplicationEventPublisher events;

    ClosingService(
            DealRepository deals,
            HistoryRepository history,
            DealGuard guard,
            Moves moves,
            Closings closings,
            ApplicationEventPublisher events) {
        this.deals = deals;
        this.history = history;
        this.guard = guard;
        this.moves = moves;
        this.closings = closings;
        this.events = events;
    }

    /**
     * Says of the step that closed the deal why it did, in the place of what was said before.
     *
     * @throws RuleException if the deal is not closed, is archived, or the reason is none
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody changed the deal meanwhile
     */
    public void tell(long dealId, int version, Closing why) {
        var deal = guard.at(version, dealId).getDeal();
        if (deal.isArchived()) {
            throw new RuleException("deal.archived.fixed");
        }
        var told = closings.of(moves.stage(deal.stageId()), why).orElseThrow(() -> new RuleException("closing.open"));
        var step = history.lastSteps(dealId, 1).stream()
                .findFirst()
                .filter(last -> last.to() == deal.stageId())
                .orElseThrow(() -> new RuleException("closing.open"));
        history.closings(List.of(step.id())).stream()
                .findFirst()
                .ifPresentOrElse(before -> before.say(told), () -> history.add(new DealClosing(deal, step.id(), told)));
        deals.countUp(deal);
        events.publishEvent(new BoardChanged(deal.pipelineId(), Set.of(deal.stageId())));
    }
}
