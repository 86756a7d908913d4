package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * A deal was saved where it now is; published in the transaction that did it, so that rows of other modules that belong to
 * the deal can be put beside it.
 */
public record DealPlaced(
        long dealId,
        long officeId,
        long ownerId,
        boolean shared,
        @Nullable Long circleId) {}
