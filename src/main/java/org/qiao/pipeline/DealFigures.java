package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves of the deals that the viewer may see. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class DealFigures {

    private final HistoryRepository history;
    private final FigureBook figures;

    private record Moved(Instant since, Instant before, int offset, int limit) {}

    private record MovedCount(Instant since, Instant before) {}

    DealFigures(HistoryRepository history, FigureBook figures) {
        this.history = history;
        this.figures = figures;
    }

    /** Moves from one stage to another in that span, latest first. */
    public List<DealMove> moved(Instant since, Instant before, int offset, int limit) {
        return figures.ask(new Moved(since, before, offset, limit), () -> history.moved(since, before, offset, limit));
    }

    /** A deal that moved twice counts twice. */
    public long countMoved(Instant since, Instant before) {
        return figures.ask(new MovedCount(since, before), () -> history.countMoved(since, before));
    }
}
