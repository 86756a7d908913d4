package org.qiao.pipeline;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties a stage that is to be removed, as a system actor that is named in the audit log: an admin may see no deal. */
@Component
class StageClearing {

    private static final int BATCH = 100;

    private final DealRepository deals;
    private final HistoryRepository history;
    private final Moves moves;
    private final Closings closings;
    private final StageClock clock;
    private final CurrentUser user;
    private final TransactionTemplate transaction;

    StageClearing(
            DealRepository deals,
            HistoryRepository history,
            Moves moves,
            Closings closings,
            StageClock clock,
            CurrentUser user,
            TransactionTemplate transaction) {
        this.deals = deals;
        this.history = history;
        this.moves = moves;
        this.closings = closings;
        this.clock = clock;
        this.user = user;
        this.transaction = transaction;
    }

    /** Whether any deal stands in the stage, archived or not. */
    boolean inUse(long stageId) {
        return asSystem(() -> !deals.inStage(stageId, 1).isEmpty());
    }

    /**
     * Moves every deal of the stage to the other one, whatever that one requires. A deal that was closed before keeps its own
     * reason.
     *
     * @param told why those are closed that were not
     * @throws ClosingRequired if that closes deals and nobody says why
     */
    void clear(Stage from, Stage to, @Nullable Closing told) {
        var why = from.getOutcome().isDropped() ? Optional.<Closing>empty() : closings.of(to, told);
        while (asSystem(() -> moveSome(from, to, why)) > 0) {
            // Batch by batch, so that a stage of thousands of deals does not fill the memory.
        }
    }

    private int moveSome(Stage from, Stage to, Optional<Closing> why) {
        var some = deals.inStage(from.id(), BATCH);
        for (var deal : some) {
            var closing = history.closing(deal.id())
                    .flatMap(own -> Closings.carried(own, to))
                    .or(() -> why);
            var change = moves.enter(deal, to, clock.now());
            closing.ifPresent(kept -> history.add(new DealClosing(deal, change.id(), kept)));
        }
        return some.size();
    }

    private <T> T asSystem(Supplier<T> work) {
        return user.runAsSystem(
                "stage removal (" + user.require().login() + ")", () -> transaction.execute(status -> work.get()));
    }
}
