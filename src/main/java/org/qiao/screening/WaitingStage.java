package org.qiao.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;

/** A stage that a deal enters only once compliance has decided about its investor. */
@Entity
@Audited
class WaitingStage {

    @Id
    private @Nullable Long stageId;

    protected WaitingStage() {}

    WaitingStage(long stageId) {
        this.stageId = stageId;
    }
}
