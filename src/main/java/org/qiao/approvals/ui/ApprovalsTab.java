package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.approvals.ApprovalService;
import org.qiao.approvals.NoFilings;
import org.qiao.approvals.TemplateService;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.DealTab;
import org.qiao.reference.Places;
import org.qiao.ui.EmptyState;

/** What the governments of both sides have to say about a deal. */
@org.springframework.stereotype.Component
class ApprovalsTab implements DealTab {

    private final ApprovalService approvals;
    private final NoFilings filings;
    private final TemplateService templates;
    private final DealService deals;
    private final Places places;
    private final Directory directory;

    ApprovalsTab(
            ApprovalService approvals,
            NoFilings filings,
            TemplateService templates,
            DealService deals,
            Places places,
            Directory directory) {
        this.approvals = approvals;
        this.filings = filings;
        this.templates = templates;
        this.deals = deals;
        this.places = places;
        this.directory = directory;
    }

    @Override
    public String key() {
        return "approvals";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Component content(DealRef deal) {
        return deals.find(deal.id()).getTerms() == null
                ? new EmptyState(t("deal.masked"))
                : new TracksPanel(approvals, filings, templates, places, directory, deal.id());
    }
}
