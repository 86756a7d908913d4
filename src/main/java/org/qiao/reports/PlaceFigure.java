package org.qiao.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealSum;
import org.qiao.reference.Term;

/**
 * The deals of one place: how many, what they are worth, and the list that they stand in.
 *
 * @param place null for deals without one
 * @param tile null for what lies in neither grid
 */
public record PlaceFigure(@Nullable Term place, @Nullable Tile tile, DealSum sum, DealAddress deals) {

    /** What it is shaded by: nothing known is nothing. */
    public BigDecimal worth() {
        var worth = sum.worth();
        return worth == null ? BigDecimal.ZERO : worth;
    }
}
