package org.qiao.pipeline;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CircleRow;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;
import org.qiao.companies.SortKeys;
import org.qiao.kernel.Characters;
import org.qiao.kernel.Land;
import org.qiao.kernel.LandUnit;

/**
 * A prospective investor's project on its way from lead to landed: what everyone who may see it may see. Its true name, its
 * investor and its money are {@link DealTerms} and {@link LedgerEntry}.
 */
@Entity
// What lists sort by may be made anew while somebody saves something else: only what was changed is written.
@DynamicUpdate
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

    /** The offices whose deals the viewer reads. */
    public static final class Readable extends Visibility.Offices {
        Readable(CurrentUser user) {
            super(user, Permission.DEAL_READ);
        }
    }

    static final class Overseen extends Visibility.Offices {
        Overseen(CurrentUser user) {
            super(user, Permission.DEAL_OVERSEE);
        }
    }

    @Characters(max = 200)
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deal_sector", joinColumns = @JoinColumn(name = "deal_id"))
    @Column(name = "sector_id")
    private Set<Long> otherSectorIds = new HashSet<>();

    private @Nullable BigDecimal landAmount;

    @Enumerated(EnumType.STRING)
    private @Nullable LandUnit landUnit;

    private @Nullable LocalDate expectedOn;

    @Column(insertable = false, updatable = false)
    private boolean archived;

    private String sortEn = "";
    private String sortZh = "";

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

    /** Where it now is. */
    DealPlaced placed() {
        return new DealPlaced(
                id(),
                Objects.requireNonNull(getOfficeId()),
                Objects.requireNonNull(getOwnerId()),
                isShared(),
                getCircleId());
    }

    /** Sets what lists sort by, see {@link DealFindable#sortKeys}. */
    void sortBy(SortKeys keys) {
        sortEn = keys.en();
        sortZh = keys.zh();
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

    /** Sectors beside the main one. */
    public Set<Long> getOtherSectorIds() {
        return Set.copyOf(otherSectorIds);
    }

    public void setOtherSectorIds(Set<Long> otherSectorIds) {
        this.otherSectorIds.retainAll(otherSectorIds);
        this.otherSectorIds.addAll(otherSectorIds);
    }

    /** How much land it needs or takes, as reported. */
    public @Nullable Land getLand() {
        return Land.of(landAmount, landUnit);
    }

    public void setLand(@Nullable Land land) {
        landAmount = land == null ? null : land.amount();
        landUnit = land == null ? null : land.unit();
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
