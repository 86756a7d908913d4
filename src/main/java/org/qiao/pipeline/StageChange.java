package org.qiao.pipeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;

/** A line of a deal's history: from which stage to which, when, moved by whom. */
@Entity
@Audited
@DynamicUpdate // Its end is written past the session, and must not be overwritten by what the session remembers.
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

    private @Nullable Instant leftAt;

    protected StageChange() {}

    StageChange(Deal deal, @Nullable Long fromStageId, long toStageId, Instant at, long movedBy) {
        follow(deal);
        this.fromStageId = fromStageId;
        this.toStageId = toStageId;
        this.at = at;
        this.movedBy = movedBy;
    }

    Instant at() {
        return at;
    }

    /** When the deal left the stage that this step led to; null while it stands there. */
    @Nullable
    Instant leftAt() {
        return leftAt;
    }

    /** The stage that it led to. */
    long to() {
        return toStageId;
    }

    /** The stage the deal came from, unless this is where it began. */
    Optional<Long> from() {
        return Optional.ofNullable(fromStageId);
    }

    /** Whether this is the user's own step into the stage. */
    boolean isStepOf(long userId, long stageId) {
        return movedBy == userId && toStageId == stageId;
    }
}
