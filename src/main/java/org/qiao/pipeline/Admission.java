package org.qiao.pipeline;

import java.time.Instant;

/** Why a company takes part in a deal although something had to be settled before, who said so and when. */
public record Admission(String reason, Instant at, long by) {}
