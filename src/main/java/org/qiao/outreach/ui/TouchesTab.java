package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyTab;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonTab;
import org.qiao.outreach.About;
import org.qiao.outreach.TouchService;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.DealTab;
import org.qiao.reference.Places;
import org.qiao.ui.EmptyState;

/** The timeline on the pages of companies, people and deals. */
@org.springframework.stereotype.Component
class TouchesTab implements CompanyTab, PersonTab, DealTab {

    private final TouchService touches;
    private final OutreachDialogs dialogs;
    private final Places places;
    private final Directory directory;
    private final CurrentUser user;

    TouchesTab(TouchService touches, OutreachDialogs dialogs, Places places, Directory directory, CurrentUser user) {
        this.touches = touches;
        this.dialogs = dialogs;
        this.places = places;
        this.directory = directory;
        this.user = user;
    }

    @Override
    public String key() {
        return "touches";
    }

    @Override
    public String permission() {
        return Permission.TOUCH_READ;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Component content(CompanyRef company) {
        return timeline(About.company(company.id()));
    }

    @Override
    public Component content(PersonRef person) {
        return timeline(About.person(person.id()));
    }

    @Override
    public Component content(DealRef deal) {
        if (deal.isMasked()) {
            return new EmptyState(t("deal.masked"));
        }
        return timeline(About.deal(deal.id()), Prefill.of(deal));
    }

    private Component timeline(About about) {
        return timeline(about, Prefill.of(about));
    }

    private Component timeline(About about, Prefill prefill) {
        return new Timeline(touches, dialogs, places, directory, user, about, prefill);
    }
}
