package org.qiao.pipeline;

import java.util.List;

/** A pipeline as its board shows it. */
public record Board(PipelineRef pipeline, List<Column> columns) {

    /**
     * One stage of the board.
     *
     * @param count all deals in it that match
     * @param totals one figure per currency, never added up; amounts kept from the viewer are not in them
     * @param cards the first cards, latest arrival first
     */
    public record Column(StageRef stage, long count, List<Figure> totals, List<DealRow> cards) {}
}
