package org.qiao.approvals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
 * Says that a deal needs nothing of a track: on which day it was found, by whom and why. As confidential as the deal's terms,
 * since the reason may name the investor.
 */
@Entity
@Audited
@FilterDef(
        name = "nofiling",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "nofiling", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class NoFiling extends DealPart {

    @Column(updatable = false)
    private long templateId;

    @NotNull
    private @Nullable LocalDate decidedOn;

    private long byId;

    @Size(max = 2_000)
    private @Nullable String note;

    /** One that is still to be said of a deal. */
    public NoFiling() {}

    NoFiling(DealPlaced deal, long templateId) {
        this.templateId = templateId;
        follow(deal);
    }

    /** Says this, in the place of what was said before. */
    void say(NoFiling told, long by) {
        decidedOn = told.decidedOn;
        note = told.note;
        byId = by;
        setArchivedAt(null);
    }

    public long getTemplateId() {
        return templateId;
    }

    /** The day on which it was found. */
    public @Nullable LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(@Nullable LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    /** The user who wrote it down. */
    public long getById() {
        return byId;
    }

    /** Why nothing is needed. */
    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
