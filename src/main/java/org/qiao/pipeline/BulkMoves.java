package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Moves many deals to one stage. Each is moved as it would be alone, with its gates and what the stage asks for, and in a
 * transaction of its own: what one of them lacks keeps none of the others back.
 */
@Service
@RolesAllowed(Permission.DEAL_WRITE)
public class BulkMoves {

    private final DealService deals;
    private final PipelineService pipelines;

    BulkMoves(DealService deals, PipelineService pipelines) {
        this.deals = deals;
        this.pipelines = pipelines;
    }

    /**
     * Moves those of the deals, as they were seen, that may enter the stage; what stands in it already is passed over.
     *
     * @param why they are closed, where the stage closes them without a win
     */
    public BulkMove move(Collection<DealRow> rows, StageRef to, @Nullable Closing why) {
        var result = new BulkMove(new ArrayList<>(), new ArrayList<>());
        var stages = pipelines.stages();
        var answers = StageAnswers.NONE.closing(why);
        for (var row : rows) {
            try {
                if (row.stageId() != to.id()) {
                    checkPipeline(row, to, stages);
                    var deal = deals.moveTo(row.id(), row.version(), to.id(), answers)
                            .getDeal();
                    result.moved().add(new BulkMove.Moved(deal.id(), deal.getVersion()));
                }
            } catch (RuleException
                    | StageRequirement
                    | ClosingRequired
                    | OptimisticLockingFailureException
                    | AccessDeniedException
                    | RecordNotFoundException e) {
                result.left().add(new BulkMove.Left(row, e));
            }
        }
        return result;
    }

    private static void checkPipeline(DealRow row, StageRef to, Map<Long, StageRef> stages) {
        var now = stages.get(row.stageId());
        if (now != null && now.pipelineId() != to.pipelineId()) {
            throw new RuleException("bulk.stage.pipeline");
        }
    }

    /**
     * Takes back every move that nothing has happened to since.
     *
     * @return how many deals are where they were
     */
    public int undo(BulkMove done) {
        var restored = 0;
        for (var moved : done.moved()) {
            try {
                deals.undoMove(moved.dealId(), moved.version());
                restored++;
            } catch (RuleException
                    | OptimisticLockingFailureException
                    | AccessDeniedException
                    | RecordNotFoundException e) {
                // Somebody went on with it, which is not for this user to take back.
                continue;
            }
        }
        return restored;
    }
}
