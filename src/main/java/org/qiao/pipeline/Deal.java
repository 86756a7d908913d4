package org.qiao.pipeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CircleRow;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;

/**
 * A prospective investor's project on its way from lead to landed: what everyone who may see it may see. Its true name, its
 * investor and its money are {@link DealTerms} and {@link LedgerEntry}.
 */
@Entity
@Audited
@FilterDef(
        name = "deal",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = Deal.Overseen.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "deal", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class Deal extends CircleRow {

    static final class Readable extends Visibility.Offices {
        Readable(CurrentUser user) {
            super(user, Permission.DEAL_READ);
        }
    }

    static final class Overseen extends Visibility.Offices {
        Overseen(CurrentUser user) {
            super(user, Permission.DEAL_OVERSEE);
        }
    }

    @Size(max = 200)
    private @Nullable String codeName;

    private @Nullable Long pipelineId;
    private @Nullable Long stageId;
    private @Nullable Instant stageSince;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Direction direction = Direction.CN_TO_US;

    /** Null where the source does not say. */
    @Enumerated(EnumType.STRING)
    private @Nullable DealType type = DealType.GREENFIELD;

    private @Nullable Long sectorId;
    private @Nullable Long siteId;

    @Min(0)
    @Max(10_000_000)
    private @Nullable Integer jobs;

    private @Nullable LocalDate expectedOn;

    @Column(insertable = false, updatable = false)
    private boolean archived;

    @Override
    protected String writePermission() {
        return Permission.DEAL_WRITE;
    }

    /** Enters a stage, at that moment. */
    void enter(Stage stage, Instant at) {
        pipelineId = stage.getPipelineId();
        stageId = stage.id();
        stageSince = at;
    }

    /** What is shown of a confidential deal to those who may not see its terms. */
    public @Nullable String getCodeName() {
        return codeName;
    }

    public void setCodeName(@Nullable String codeName) {
        this.codeName = codeName;
    }

    /** @throws IllegalStateException if it stands in no stage yet */
    public long pipelineId() {
        return placed(pipelineId);
    }

    /** @throws IllegalStateException if it stands in no stage yet */
    public long stageId() {
        return placed(stageId);
    }

    private static long placed(@Nullable Long id) {
        if (id == null) {
            throw new IllegalStateException("In no stage yet");
        }
        return id;
    }

    public @Nullable Long getPipelineId() {
        return pipelineId;
    }

    public @Nullable Long getStageId() {
        return stageId;
    }

    /** Only a new deal takes the stage from here; afterwards it is moved. */
    public void setStageId(@Nullable Long stageId) {
        this.stageId = stageId;
    }

    /** When it entered the stage it stands in. */
    public @Nullable Instant getStageSince() {
        return stageSince;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public @Nullable DealType getType() {
        return type;
    }

    public void setType(@Nullable DealType type) {
        this.type = type;
    }

    public @Nullable Long getSectorId() {
        return sectorId;
    }

    public void setSectorId(@Nullable Long sectorId) {
        this.sectorId = sectorId;
    }

    public @Nullable Long getSiteId() {
        return siteId;
    }

    public void setSiteId(@Nullable Long siteId) {
        this.siteId = siteId;
    }

    public @Nullable Integer getJobs() {
        return jobs;
    }

    public void setJobs(@Nullable Integer jobs) {
        this.jobs = jobs;
    }

    /** When it is expected to be signed; null where nobody says. */
    public @Nullable LocalDate getExpectedOn() {
        return expectedOn;
    }

    public void setExpectedOn(@Nullable LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }
}
