package org.qiao.pipeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;

/** Why a deal entered a stage, or was changed where it stood, although a gate was closed; as confidential as the deal's terms, since a reason may name them. */
@Entity
@Audited
@FilterDef(
        name = "gateoverride",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "gateoverride", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
class GateOverride extends DealPart {

    @Column(updatable = false)
    private @Nullable Long changeId;

    @Column(updatable = false)
    private @Nullable Long byId;

    @NotBlank
    @Size(max = 500)
    @Column(updatable = false)
    private String reason = "";

    protected GateOverride() {}

    GateOverride(Deal deal, long changeId, String reason) {
        follow(deal);
        this.changeId = changeId;
        this.reason = reason;
    }

    /** Of a change to the deal where it stood, at none of its steps. */
    static GateOverride admission(Deal deal, String reason, long by) {
        var admission = new GateOverride();
        admission.follow(deal);
        admission.reason = reason;
        admission.byId = by;
        return admission;
    }
}
