package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
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
    private final DealDesk desk;
    private final HistoryRepository history;
    private final Clock clock;

    GateService(
            DealService deals,
            DealGuard guard,
            Gates gates,
            Moves moves,
            DealDesk desk,
            HistoryRepository history,
            Clock clock) {
        this.desk = desk;
        this.history = history;
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
    public MovedDeal overrule(long dealId, int version, long stageId, StageAnswers answers, String reason) {
        return moves.move(guard.at(version, dealId), stageId, answers, reason, clock.instant());
    }

    /**
     * Saves a deal as {@link DealService#save} does, with an investor who may not take part yet or in a direction that asks for more. The reason stands with the
     * deal's history and in the audit log.
     *
     * @throws RuleException as {@link DealService#save}, or if a gate is closed and the reason is blank
     */
    @RolesAllowed(Permission.GATE_OVERRIDE)
    public DealDetails save(DealDetails details, String reason) {
        return desk.save(details, guard.stored(details), reason);
    }

    /** Why the deal was changed where it stands, or a company let in, although a gate was closed, latest first, as far as the viewer may know. */
    @Transactional(readOnly = true)
    public List<Admission> admissions(long dealId) {
        return history.admissions(dealId);
    }
}
