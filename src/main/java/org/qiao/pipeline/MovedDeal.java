package org.qiao.pipeline;

/**
 * A deal after a move.
 *
 * @param fromStageId where it stood before; where it stands now if it did not have to move
 */
public record MovedDeal(DealDetails details, long fromStageId) {

    public boolean isMoved() {
        return details.getDeal().stageId() != fromStageId;
    }
}
