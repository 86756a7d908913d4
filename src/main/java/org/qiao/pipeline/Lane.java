package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * A swim lane of a board: the deals that share something.
 *
 * @param key an id or a {@link Direction}; null for the deals without one
 * @param filter finds the lane's deals
 */
public record Lane(@Nullable Object key, DealFilter filter, long count) {}
