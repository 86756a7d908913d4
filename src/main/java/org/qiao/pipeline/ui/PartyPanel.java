package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Consumer;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.DealParty;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.PartyRow;
import org.qiao.pipeline.PartyService;
import org.qiao.ui.Chip;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The companies of a deal: its investor, and who else takes part. */
class PartyPanel extends Div {

    private final DealRef deal;
    private final PartyService parties;
    private final GateService gates;
    private final boolean mayWrite;
    private final DealPickers pickers;

    PartyPanel(DealRef deal, PartyService parties, GateService gates, boolean mayWrite, DealPickers pickers) {
        this.deal = deal;
        this.parties = parties;
        this.gates = gates;
        this.mayWrite = mayWrite;
        this.pickers = pickers;
        show();
    }

    private void show() {
        removeAll();
        var section = new PartSection(
                t("party.title"), t("party.add"), mayWrite ? () -> edit(t("party.new"), new DealParty()) : null);
        var investor = pickers.link(deal.companyId());
        if (investor != null) {
            section.line(investor, new Chip(t("deal.company"), Chip.Tone.ACCENT), "");
        }
        var others = parties.ofDeal(deal.id());
        others.forEach(party -> line(section, party));
        if (others.isEmpty()) {
            section.say(t("party.none"));
        }
        add(section);
    }

    private void line(PartSection section, PartyRow party) {
        var name = party.company(Texts.language());
        var link = pickers.link(party.companyId());
        Component shown = link == null ? new Span(name) : link;
        var line = section.line(
                shown, new Chip(t(party.role()), Chip.Tone.PLAIN), Objects.requireNonNullElse(party.note(), ""));
        if (mayWrite) {
            line.add(
                    PartSection.edit(
                            t("party.edit.named", name), () -> edit(t("party.edit"), parties.find(party.id()))),
                    PartSection.remove(t("party.remove", name), () -> remove(party.id(), name)));
        }
    }

    private void edit(String title, DealParty party) {
        Consumer<DealParty> done = saved -> {
            Toasts.done(t("ui.saved"));
            show();
        };
        var admitting = new Admitting<DealParty>(
                deal.id(),
                changed -> parties.save(deal.id(), changed),
                (changed, reason) -> parties.overrule(deal.id(), changed, reason),
                gates.mayOverrule(deal.id()),
                done);
        admitting.open(new RecordDialog<>(
                title, () -> new PartyForm(pickers), party, admitting, () -> parties.find(party.id()), done));
    }

    private void remove(long id, String name) {
        parties.remove(id);
        show();
        Toasts.undoable(t("party.removed", name), () -> restore(id));
    }

    private void restore(long id) {
        try {
            parties.restore(id);
        } catch (RuleException e) {
            Toasts.problem(t(e.key()));
        }
        show();
    }
}
