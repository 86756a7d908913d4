package org.qiao.pipeline;

import java.util.Set;

/**
 * Something that a board of the pipeline shows has changed; published in the transaction that changed it.
 *
 * @param stageIds in which stages; empty where it may be any
 */
public record BoardChanged(long pipelineId, Set<Long> stageIds) {

    BoardChanged(long pipelineId) {
        this(pipelineId, Set.of());
    }
}
