package org.qiao.pipeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.ListRow;

/**
 * A deal went from one stage to another. Office and owner are the deal's.
 *
 * @param fromStageId null for the deal's first stage; a stage that an admin has removed since is not found any more
 * @param movedBy a user, or {@link org.qiao.access.Actor#NOBODY} for the system
 * @param overruling why it passed a closed gate; null where none was closed, or the viewer may not know
 * @param closing why it closed the deal without a win; null where it did not, nobody said, or the viewer may not know
 */
public record DealMove(
        long id,
        long officeId,
        long ownerId,
        DealRef deal,
        @Nullable Long fromStageId,
        long toStageId,
        Instant at,
        long movedBy,
        @Nullable String overruling,
        @Nullable Closing closing)
        implements ListRow {

    DealMove(
            long id,
            long officeId,
            long ownerId,
            DealRef deal,
            @Nullable Long fromStageId,
            long toStageId,
            Instant at,
            long movedBy,
            @Nullable String overruling,
            @Nullable ClosingReason reason,
            @Nullable Long lostToId,
            @Nullable String note) {
        this(
                id,
                officeId,
                ownerId,
                deal,
                fromStageId,
                toStageId,
                at,
                movedBy,
                overruling,
                Closing.of(reason, lostToId, note));
    }
}
