package org.qiao.pipeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;

/** A line of a deal's history: from which stage to which, when, moved by whom. */
@Entity
@Audited
@FilterDef(
        name = "stagechange",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = Deal.Overseen.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "stagechange", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
class StageChange extends DealPart {

    @Column(updatable = false)
    private @Nullable Long fromStageId;

    @Column(updatable = false)
    private long toStageId;

    @Column(updatable = false)
    private Instant at = Instant.EPOCH;

    @Column(updatable = false)
    private long movedBy;

    protected StageChange() {}

    StageChange(Deal deal, @Nullable Long fromStageId, long toStageId, Instant at, long movedBy) {
        follow(deal);
        this.fromStageId = fromStageId;
        this.toStageId = toStageId;
        this.at = at;
        this.movedBy = movedBy;
    }
}
