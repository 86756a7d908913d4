package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;

/** What is told of a deal while it moves, because the stage asks for it. Null leaves a thing as it is. */
public record StageAnswers(
        @Nullable Long companyId,
        @Nullable Long sectorId,
        @Nullable Long siteId,
        @Nullable Integer jobs,
        @Nullable LedgerEntry amount,
        @Nullable Closing closing) {

    public static final StageAnswers NONE = new StageAnswers(null, null, null, null, null);

    /** Without a word on why the deal is closed. */
    public StageAnswers(
            @Nullable Long companyId,
            @Nullable Long sectorId,
            @Nullable Long siteId,
            @Nullable Integer jobs,
            @Nullable LedgerEntry amount) {
        this(companyId, sectorId, siteId, jobs, amount, null);
    }

    /** The same, with why the deal is closed without a win. */
    public StageAnswers closing(@Nullable Closing why) {
        return new StageAnswers(companyId, sectorId, siteId, jobs, amount, why);
    }
}
