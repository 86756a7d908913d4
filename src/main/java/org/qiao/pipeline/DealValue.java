package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * What deals of one group, stage and currency are worth.
 *
 * @param key of the group: an id, a {@link Direction}, a quarter as {@code 20264}; null for the deals without one
 */
record DealValue(@Nullable Object key, StageValue value) {}
