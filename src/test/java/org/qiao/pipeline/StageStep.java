package org.qiao.pipeline;

import java.time.Instant;

/** A stage that a deal entered at a moment in the past. */
public record StageStep(long stageId, Instant at) {}
