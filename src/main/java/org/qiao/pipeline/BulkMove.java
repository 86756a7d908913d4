package org.qiao.pipeline;

import java.util.List;

/**
 * What became of many deals that were to enter a stage.
 *
 * @param moved those that did, with their versions afterwards, so that it can be undone
 * @param left those that did not, each with what kept it back
 */
public record BulkMove(List<Moved> moved, List<Left> left) {

    /** A deal that was moved. */
    public record Moved(long dealId, int version) {}

    /** A deal that stayed where it is, and why: what the same move of it alone would have been refused with. */
    public record Left(DealRow deal, RuntimeException why) {}
}
