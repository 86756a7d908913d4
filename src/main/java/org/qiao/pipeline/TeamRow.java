package org.qiao.pipeline;

/**
 * A colleague in a deal's team.
 *
 * @param sees whether they see the deal as it now is kept
 */
public record TeamRow(long id, long userId, TeamRole role, boolean sees) {}
