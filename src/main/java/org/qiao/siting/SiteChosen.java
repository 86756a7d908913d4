package org.qiao.siting;

import org.qiao.pipeline.ChosenSites;
import org.springframework.stereotype.Component;

/** Tells a stage that asks for it whether a site was chosen. */
@Component
class SiteChosen implements ChosenSites {

    private final SiteRepository sites;

    SiteChosen(SiteRepository sites) {
        this.sites = sites;
    }

    @Override
    public boolean hasChosen(long dealId) {
        return sites.ofDeal(Site.class, dealId).stream().anyMatch(site -> site.getStatus() == SiteStatus.CHOSEN);
    }
}
