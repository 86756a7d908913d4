package org.qiao.pipeline;

import java.time.Instant;

/** Why a deal was changed where it stands, or a company takes part in it, although something had to be settled before, who said so and when. */
public record Admission(String reason, Instant at, long by) {}
