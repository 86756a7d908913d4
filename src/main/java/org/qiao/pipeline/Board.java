package org.qiao.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pipeline as its board shows it.
 *
 * @param next what is to be done next, by deal
 * @param flags what somebody has to see to soon, by open deal
 */
public record Board(
        PipelineRef pipeline, List<Column> columns, Map<Long, NextStep> next, Map<Long, Set<DealFlag>> flags) {

    /**
     * One stage of the board.
     *
     * @param count all deals in it that match
     * @param totals one figure per currency, never added up; amounts kept from the viewer are not in them
     * @param converted all of them in the reporting currency; null where there is nothing to convert
     * @param cards the first cards, latest arrival first
     */
    public record Column(
            StageRef stage,
            long count,
            List<Figure> totals,
            @Nullable Total converted,
            List<DealRow> cards) {}
}
