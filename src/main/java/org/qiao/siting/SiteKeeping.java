package org.qiao.siting;

import org.qiao.pipeline.DealPlaced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps sites, criteria and scores where their deal is, in the transaction that moves it. */
@Component
class SiteKeeping {

    private final SiteRepository sites;

    SiteKeeping(SiteRepository sites) {
        this.sites = sites;
    }

    @EventListener
    void on(DealPlaced deal) {
        sites.parts(deal.dealId()).forEach(part -> part.follow(deal));
    }
}
