package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.DealTab;
import org.qiao.pipeline.DealWork;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.PartyService;
import org.qiao.pipeline.TeamService;
import org.qiao.ui.EmptyState;

/** Who takes part in a deal: companies outside, colleagues inside. */
@org.springframework.stereotype.Component
class PartiesTab implements DealTab {

    private final PartyService parties;
    private final GateService gates;
    private final TeamService team;
    private final DealWork work;
    private final DealPickers pickers;
    private final Directory directory;

    PartiesTab(
            PartyService parties,
            GateService gates,
            TeamService team,
            DealWork work,
            DealPickers pickers,
            Directory directory) {
        this.parties = parties;
        this.gates = gates;
        this.team = team;
        this.work = work;
        this.pickers = pickers;
        this.directory = directory;
    }

    @Override
    public String key() {
        return "parties";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public int position() {
        return 2;
    }

    @Override
    public Component content(DealRef deal) {
        if (work.isMasked(deal.id())) {
            return new EmptyState(t("deal.masked"));
        }
        var content = new Div(
                new PartyPanel(deal, parties, gates, work.may(deal.id()), pickers),
                new TeamPanel(deal.id(), team, work.may(deal.id()), directory));
        content.addClassName("tracks");
        return content;
    }
}
