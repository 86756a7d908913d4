package org.qiao.siting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;
import org.qiao.pipeline.Deal;
import org.qiao.pipeline.DealPart;
import org.qiao.pipeline.DealPlaced;
import org.qiao.pipeline.DealTerms;

/** How one site does by one criterion, from 1 to {@link #BEST}; as confidential as the deal's terms. */
@Entity
@Audited
@FilterDef(
        name = "sitescore",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "sitescore", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
class SiteScore extends DealPart {

    static final int BEST = 5;

    @Column(updatable = false)
    private long candidateId;

    @Column(updatable = false)
    private long criterionId;

    private int score;

    protected SiteScore() {}

    SiteScore(DealPlaced deal, long siteId, long criterionId, int score) {
        follow(deal);
        this.candidateId = siteId;
        this.criterionId = criterionId;
        this.score = score;
    }

    long siteId() {
        return candidateId;
    }

    long criterionId() {
        return criterionId;
    }

    int score() {
        return score;
    }

    void setScore(int score) {
        this.score = score;
    }
}
