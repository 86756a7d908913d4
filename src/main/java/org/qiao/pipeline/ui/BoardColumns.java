package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.BoardService;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.Dimension;
import org.qiao.pipeline.Lane;
import org.qiao.pipeline.Lanes;
import org.qiao.pipeline.PipelineRef;
import org.qiao.ui.EmptyState;

/** The columns of a board: one row of them, or one for each swim lane. */
class BoardColumns {

    private final BoardService boards;
    private final Lanes lanes;
    private final LaneNames names;
    private final BoardWriter writer;
    private final Supplier<BoardRow> rows;
    private final StagePicker picker = new StagePicker(this::setCurrent);
    private Component laid = new Div();
    private @Nullable Dimension by;
    private @Nullable PipelineRef pipeline;
    private String currency = "";

    /** @param rows makes an empty row */
    BoardColumns(BoardService boards, Lanes lanes, LaneNames names, BoardWriter writer, Supplier<BoardRow> rows) {
        this.boards = boards;
        this.lanes = lanes;
        this.names = names;
        this.writer = writer;
        this.rows = rows;
    }

    /** Picks the stage that a phone shows. */
    StagePicker picker() {
        return picker;
    }

    /** As they are laid by now. */
    Component laid() {
        return laid;
    }

    /** Lays them anew, in lanes where there is something to tell those apart by. */
    Component lay(@Nullable Dimension lanesBy) {
        by = lanesBy;
        laid = lanesBy == null ? rows.get() : new BoardLanes(rows, this::fill);
        setCurrent();
        return laid;
    }

    /** Says that there is no pipeline. */
    Component layNothing() {
        laid = new EmptyState(t("pipeline.none"));
        return laid;
    }

    /** A phone shows one stage at a time. */
    private void setCurrent() {
        switch (laid) {
            case BoardRow row -> row.setCurrent(picker.getValue());
            case BoardLanes all -> all.setCurrent(picker.getValue());
            default -> {}
        }
    }

    /** Further cards that were asked for are none of those that another filter finds. */
    void forgetWanted() {
        switch (laid) {
            case BoardRow row -> row.wanted().clear();
            case BoardLanes all -> all.rows().forEach(row -> row.wanted().clear());
            default -> {}
        }
    }

    /**
     * Shows what stands in those stages, or in all of them where none is named.
     *
     * @return how many deals there are in all stages
     */
    long show(PipelineRef of, DealFilter filter, String reporting, Set<Long> only) {
        pipeline = of;
        currency = reporting;
        var row = laid instanceof BoardRow whole ? whole : null;
        var board = boards.board(of, filter, row == null ? Map.of() : row.wanted(), reporting, only);
        var count = picker.count(board);
        if (row != null) {
            row.show(board, writer);
            setCurrent();
        } else if (laid instanceof BoardLanes all && by instanceof Dimension told) {
            all.show(lanes.of(told, filter), lane -> names.name(told, lane), only);
        }
        return count;
    }

    private void fill(BoardRow row, Lane lane, Set<Long> only) {
        if (pipeline != null) {
            row.show(boards.board(pipeline, lane.filter(), row.wanted(), currency, only), writer);
            row.setCurrent(picker.getValue());
        }
    }
}
