package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * The deals that share something.
 *
 * @param key an id, a {@link Direction}, a {@link ClosingReason} or a {@link Quarter}; {@link DealFilter#REMOVED} for stages that are gone; null for the
 *     deals without one
 * @param weighted each deal times the probability of its stage
 */
public record DealGroup(@Nullable Object key, DealSum sum, DealSum weighted) {}
