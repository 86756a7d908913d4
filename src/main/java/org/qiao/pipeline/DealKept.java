package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * A deal was put under a need-to-know list or opened; published in the transaction that did it, so that rows about the deal
 * can follow.
 *
 * @param circleId the list, null when the deal was opened
 */
public record DealKept(long dealId, @Nullable Long circleId) {}
