package org.qiao.pipeline;

import java.time.Instant;

/**
 * A deal that has been in its stage for longer than the stage allows.
 *
 * @param days calendar days in the stage, in the viewer's zone
 */
public record StuckDeal(DealRef deal, long stageId, Instant since, long days, long ownerId) {}
