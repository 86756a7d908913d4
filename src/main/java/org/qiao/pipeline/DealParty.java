package org.qiao.pipeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;

/** A company that takes part in a deal beside its investor, and as what; as confidential as the deal's terms. */
@Entity
@Audited
@FilterDef(
        name = "dealparty",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "dealparty", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class DealParty extends DealPart {

    @NotNull
    private @Nullable Long companyId;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable PartyRole role;

    @Size(max = 500)
    private @Nullable String note;

    public @Nullable Long getCompanyId() {
        return companyId;
    }

    public void setCompanyId(@Nullable Long companyId) {
        this.companyId = companyId;
    }

    public @Nullable PartyRole getRole() {
        return role;
    }

    public void setRole(@Nullable PartyRole role) {
        this.role = role;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
