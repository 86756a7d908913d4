package org.qiao.siting.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealHeadline;
import org.qiao.pipeline.DealRef;
import org.qiao.reference.Places;
import org.qiao.siting.SiteDeadlines;
import org.qiao.siting.SiteDue;
import org.qiao.ui.Formats;

/** The next offer of a site that ends, in the head of the deal page. */
@org.springframework.stereotype.Component
class OfferHeadline implements DealHeadline {

    private final SiteDeadlines deadlines;
    private final Places places;

    OfferHeadline(SiteDeadlines deadlines, Places places) {
        this.deadlines = deadlines;
        this.places = places;
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Optional<Component> content(DealRef deal) {
        return deadlines.next(deal.id()).map(due -> link(deal, due));
    }

    private Anchor link(DealRef deal, SiteDue due) {
        var late = due.until().isBefore(deadlines.today());
        var link = new Anchor(
                "deals/" + deal.id() + "/sites",
                t(late ? "site.due.late" : "site.due", new SiteWords(places).name(due), Formats.day(due.until())));
        link.getElement().setAttribute("router-link", true);
        link.setClassName("alert", late);
        return link;
    }
}
