package org.qiao.pipeline;

import jakarta.persistence.Column;
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

/**
 * Why a step closed a deal without a win, and where the deal went; as confidential as its terms, since a place or a note may
 * name the investor. It stays in the history when the deal is taken up again.
 */
@Entity
@Audited
@FilterDef(
        name = "dealclosing",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "dealclosing", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
class DealClosing extends DealPart {

    @Column(updatable = false)
    private long changeId;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ClosingReason reason = ClosingReason.OTHER;

    private @Nullable Long lostToId;

    @Size(max = 500)
    private @Nullable String note;

    protected DealClosing() {}

    DealClosing(Deal deal, long changeId, Closing closing) {
        follow(deal);
        this.changeId = changeId;
        say(closing);
    }

    /** Says this in the place of what was said before. */
    final void say(Closing closing) {
        reason = closing.reason();
        lostToId = closing.lostToId();
        note = closing.note();
    }

    long changeId() {
        return changeId;
    }

    Closing closing() {
        return new Closing(reason, lostToId, note);
    }
}
