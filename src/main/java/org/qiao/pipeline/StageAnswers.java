package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;

/** What is told of a deal while it moves, because the stage asks for it. Null leaves a thing as it is. */
public record StageAnswers(
        @Nullable Long companyId,
        @Nullable Long sectorId,
        @Nullable Long siteId,
        @Nullable Integer jobs,
        @Nullable LedgerEntry amount) {

    public static final StageAnswers NONE = new StageAnswers(null, null, null, null, null);
}
