package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.membership.Tier;
import org.qiao.membership.TierRef;
import org.qiao.membership.TierService;
import org.qiao.ui.EmptyState;
import org.qiao.ui.KeptListView;
import org.qiao.ui.Texts;

/** The tiers of membership: added, changed, put in order, retired. No membership is shown here. */
@Route("admin/tiers")
@Menu(title = "admin.tiers", order = 135, icon = "vaadin:list-ol")
@RolesAllowed(Permission.TIER_WRITE)
class TierView extends KeptListView {

    private final TierService tiers;

    TierView(TierService tiers) {
        super("admin.tiers");
        this.tiers = tiers;
        setCreate("tier.new", () -> edit("tier.new", new Tier()));
        show();
    }

    @Override
    protected List<? extends Component> rows() {
        var all = tiers.list();
        return all.isEmpty()
                ? List.of(new EmptyState(t("tiers.empty")))
                : all.stream().map(this::line).toList();
    }

    private Component line(TierRef tier) {
        var id = tier.id();
        return line(
                new Span(tier.name(Texts.language())),
                tier.retired(),
                facts(tier),
                up(by -> tiers.shift(id, by)),
                down(by -> tiers.shift(id, by)),
                new Button(t("ui.edit"), e -> edit("tier.edit", tiers.find(id))),
                retire(tier.retired(), to -> tiers.retire(id, to), "tier.retire.done", "tier.offer.done"));
    }

    private static String facts(TierRef tier) {
        var facts = new ArrayList<String>();
        if (tier.duesUsd() != null) {
            facts.add(Words.money(tier.duesUsd()));
        }
        if (tier.duesCny() != null) {
            facts.add(Words.money(tier.duesCny()));
        }
        facts.add(t("tier.months.value", tier.termMonths()));
        facts.add(t("tier.grace.value", tier.graceDays()));
        facts.add(t("tier.seats.value", tier.seats()));
        return String.join(" · ", facts);
    }

    private void edit(String titleKey, Tier tier) {
        edit(titleKey, TierForm::new, tier, tiers::save, () -> tiers.find(tier.id()));
    }
}
