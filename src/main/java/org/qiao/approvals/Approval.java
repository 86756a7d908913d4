package org.qiao.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;
import org.qiao.pipeline.Deal;
import org.qiao.pipeline.DealPart;
import org.qiao.pipeline.DealPlaced;
import org.qiao.pipeline.DealTerms;

/**
 * One step of a track of one deal: where it stands with the authority. It is kept where the deal is, and as confidential as
 * the deal's terms, since references and notes name the investor.
 */
@Entity
@Audited
@FilterDef(
        name = "approval",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "approval", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class Approval extends DealPart {

    @Column(updatable = false)
    private long stepId;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ApprovalStatus status = ApprovalStatus.OPEN;

    private @Nullable LocalDate filedOn;
    private @Nullable LocalDate expectedOn;
    private @Nullable LocalDate decidedOn;

    @Size(max = 200)
    private @Nullable String reference;

    @Size(max = 10_000)
    private @Nullable String note;

    private @Nullable Long responsibleId;

    @Column(insertable = false, updatable = false)
    private boolean archived;

    protected Approval() {}

    Approval(DealPlaced deal, long stepId) {
        this.stepId = stepId;
        follow(deal);
    }

    public long getStepId() {
        return stepId;
    }

    public ApprovalStatus getStatus() {
        return status;
    }

    public void setStatus(ApprovalStatus status) {
        this.status = status;
    }

    public @Nullable LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(@Nullable LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    /** The day by which the authority should have decided, as it was reckoned when the step was filed. */
    public @Nullable LocalDate getExpectedOn() {
        return expectedOn;
    }

    void setExpectedOn(@Nullable LocalDate expectedOn) {
        this.expectedOn = expectedOn;
    }

    /** The day of the decision, or on which the step was withdrawn. */
    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    /** The authority's number for it. */
    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** The colleague who sees to it; null: the deal's owner does. */
    public @Nullable Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(@Nullable Long responsibleId) {
        this.responsibleId = responsibleId;
    }
}
