package org.qiao.pipeline;

/** Something that a board of the pipeline shows has changed; published in the transaction that changed it. */
public record BoardChanged(long pipelineId) {}
