package org.qiao.pipeline;

/** A deal went from one stage to another; published in the transaction that moved it. */
public record DealMoved(long dealId, long fromStageId, long toStageId) {}
