package org.qiao.pipeline.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.pipeline.BoardService;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.Lanes;
import org.qiao.pipeline.StageClock;
import org.qiao.pipeline.StageRef;
import org.springframework.stereotype.Component;

/** Makes the columns of a board, whose cards can be moved, for whoever looks at it. */
@Component
class BoardMaker {

    private final BoardService boards;
    private final DealService deals;
    private final GateService gates;
    private final DealPickers pickers;
    private final Lanes lanes;
    private final LaneNames laneNames;
    private final StageClock clock;
    private final Directory directory;
    private final CurrentUser user;

    BoardMaker(
            BoardService boards,
            DealService deals,
            GateService gates,
            DealPickers pickers,
            Lanes lanes,
            LaneNames laneNames,
            StageClock clock,
            Directory directory,
            CurrentUser user) {
        this.boards = boards;
        this.deals = deals;
        this.gates = gates;
        this.pickers = pickers;
        this.lanes = lanes;
        this.laneNames = laneNames;
        this.clock = clock;
        this.directory = directory;
        this.user = user;
    }

    /**
     * @param stages those of the pipeline, as they are shown by now
     * @param refresh shows these stages again, or all of them where none is named
     */
    BoardColumns columns(Supplier<List<StageRef>> stages, Consumer<Set<Long>> refresh) {
        var mover = new DealMover(deals, gates, pickers, stages, refresh);
        var writer = new BoardWriter(clock, directory.colleagues(), user.require());
        return new BoardColumns(
                boards, lanes, laneNames, writer, () -> new BoardRow(mover, () -> refresh.accept(Set.of())));
    }
}
