package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * What to look for on the board and in the list.
 *
 * @param text a fragment of a title or code name; empty for all
 * @param pipelineId null for all pipelines; the board always asks for one
 * @param sectorId includes its sub-sectors
 * @param companyId the investor
 * @param archived the recycle bin instead of the list
 * @param language of the viewer
 */
public record DealFilter(
        String text,
        @Nullable Long pipelineId,
        @Nullable Long stageId,
        @Nullable Direction direction,
        @Nullable Long sectorId,
        @Nullable Long companyId,
        boolean mine,
        boolean archived,
        Sort sort,
        boolean descending,
        Language language) {

    /** What the list can be sorted by; amounts of each currency among themselves. */
    public enum Sort {
        STAGE,
        SINCE,
        CNY,
        USD,
        UPDATED
    }

    /** Everything, last changed first. */
    public static DealFilter all(Language language) {
        return new DealFilter("", null, null, null, null, null, false, false, Sort.UPDATED, true, language);
    }

    public DealFilter withText(String newText) {
        return new DealFilter(
                newText,
                pipelineId,
                stageId,
                direction,
                sectorId,
                companyId,
                mine,
                archived,
                sort,
                descending,
                language);
    }

    public DealFilter ofPipeline(long id) {
        return new DealFilter(
                text, id, stageId, direction, sectorId, companyId, mine, archived, sort, descending, language);
    }

    public DealFilter inStage(long id) {
        return new DealFilter(
                text, pipelineId, id, direction, sectorId, companyId, mine, archived, sort, descending, language);
    }

    public DealFilter ofCompany(long id) {
        return new DealFilter(
                text, pipelineId, stageId, direction, sectorId, id, mine, archived, sort, descending, language);
    }

    public DealFilter sortedBy(Sort newSort, boolean newDescending) {
        return new DealFilter(
                text,
                pipelineId,
                stageId,
                direction,
                sectorId,
                companyId,
                mine,
                archived,
                newSort,
                newDescending,
                language);
    }
}
