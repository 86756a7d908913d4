package org.qiao.siting.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.DealTab;
import org.qiao.pipeline.DealWork;
import org.qiao.reference.Places;
import org.qiao.siting.SiteDeadlines;
import org.qiao.siting.SiteScores;
import org.qiao.siting.SiteService;
import org.qiao.ui.EmptyState;

/** The candidate sites of a deal, on its page. */
@org.springframework.stereotype.Component
class SitesTab implements DealTab {

    private final SiteService sites;
    private final SiteScores scores;
    private final SiteDeadlines deadlines;
    private final DealWork work;
    private final Places places;

    SitesTab(SiteService sites, SiteScores scores, SiteDeadlines deadlines, DealWork work, Places places) {
        this.sites = sites;
        this.scores = scores;
        this.deadlines = deadlines;
        this.work = work;
        this.places = places;
    }

    @Override
    public String key() {
        return "sites";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public int position() {
        return 4;
    }

    @Override
    public Component content(DealRef deal) {
        return work.isMasked(deal.id())
                ? new EmptyState(t("deal.masked"))
                : new SitesPanel(deal.id(), sites, scores, deadlines.today(), work, places);
    }
}
