package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.kernel.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves of the deals that the viewer may see. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class DealMoves {

    private final MoveRepository moves;

    DealMoves(MoveRepository moves) {
        this.moves = moves;
    }

    /** Moves from one stage to another. */
    public List<DealMove> list(MoveFilter filter, Window window) {
        return moves.list(filter, window);
    }

    /**
     * How many match, counted no further than the bound: one more than the bound means "more". A deal that moved twice counts
     * twice.
     */
    public long count(MoveFilter filter, int bound) {
        return moves.count(filter, bound);
    }
}
