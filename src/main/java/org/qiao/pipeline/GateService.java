package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.qiao.access.Permission;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves deals through closed gates, for those who may overrule them. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_READ)
public class GateService {

    private final DealService deals;
    private final DealGuard guard;
    private final Gates gates;
    private final Moves moves;
    private final Clock clock;

    GateService(DealService deals, DealGuard guard, Gates gates, Moves moves, Clock clock) {
        this.deals = deals;
        this.guard = guard;
        this.gates = gates;
        this.moves = moves;
        this.clock = clock;
    }

    /** Whether the viewer may move the deal through a closed gate. */
    @Transactional(readOnly = true)
    public boolean mayOverrule(long dealId) {
        var details = deals.find(dealId);
        return guard.mayWrite(details) && gates.mayOverrule(details.getDeal());
    }

    /**
     * Moves the deal as it was seen at that version, whatever gate is closed. The reason stands in the deal's history and in
     * the audit log.
     *
     * @throws RuleException if a gate is closed and the reason is blank
     * @throws StageRequirement if the stage asks for what is neither known nor among the answers
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody changed the deal meanwhile
     */
    @RolesAllowed(Permission.GATE_OVERRIDE)
    public DealDetails overrule(long dealId, int version, long stageId, StageAnswers answers, String reason) {
        var details = guard.at(version, dealId);
        moves.move(details, stageId, answers, reason, clock.instant());
        return details;
    }
}
