package org.qiao.review.ui;

import java.util.Locale;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.StageRef;

/** Addresses of the list of deals that show what stands behind a figure of the review. */
final class DealLists {

    static final String DEALS = "deals";

    /** Longest in their stage first, with how long that is. */
    static final String STUCK = "stuck=1&sort=since&columns=title,company,stage,days,owner";

    private static final String OPEN = DEALS + "?open=1&sort=since";

    private DealLists() {}

    static String stuck() {
        return DEALS + "?" + STUCK;
    }

    /** Open deals in the stage with an amount in the currency. */
    static String open(PipelineRef pipeline, StageRef stage, String currency) {
        return OPEN + "&stage=" + pipeline.code() + "." + stage.code() + "&currency=" + currency;
    }

    /** Open deals that go that way with an amount in the currency. */
    static String open(Direction direction, String currency) {
        return OPEN + "&direction=" + direction.name().toLowerCase(Locale.ROOT) + "&currency=" + currency;
    }

    /** Open deals of the pipeline without an amount that the viewer may see. */
    static String openWithoutAmount(PipelineRef pipeline) {
        return OPEN + "&pipeline=" + pipeline.code() + "&currency=" + DealFilter.NO_CURRENCY;
    }

    /** Open deals without an amount that the viewer may see. */
    static String openWithoutAmount() {
        return OPEN + "&currency=" + DealFilter.NO_CURRENCY;
    }
}
