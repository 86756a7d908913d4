package org.qiao.siting;

import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.DealWork;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scores the sites of deals, one at a time. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_WRITE)
public class SiteScores {

    private final SiteRepository sites;
    private final SiteService comparison;
    private final DealWork work;

    SiteScores(SiteRepository sites, SiteService comparison, DealWork work) {
        this.sites = sites;
        this.comparison = comparison;
        this.work = work;
    }

    /**
     * Scores a site by a criterion of the same deal.
     *
     * @param seen what the score was when it was looked at
     * @param score from 1 to 5, or null to take the score back
     * @throws RuleException if it is no such number, or site and criterion are of two deals
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody else scored it meanwhile
     */
    public void score(long siteId, long criterionId, @Nullable Integer seen, @Nullable Integer score) {
        var site = comparison.site(siteId);
        var place = work.place(site.getDealId());
        if (comparison.criterion(criterionId).getDealId() != place.dealId()
                || score != null && (score < 1 || score > SiteScore.BEST)) {
            throw new RuleException("site.score.wrong");
        }
        var stored = sites.score(siteId, criterionId);
        if (!Objects.equals(stored.map(SiteScore::score).orElse(null), seen)) {
            throw new ObjectOptimisticLockingFailureException(SiteScore.class, siteId);
        }
        if (score == null) {
            stored.ifPresent(sites::delete);
        } else {
            stored.ifPresentOrElse(
                    known -> known.setScore(score), () -> sites.save(new SiteScore(place, siteId, criterionId, score)));
        }
    }
}
