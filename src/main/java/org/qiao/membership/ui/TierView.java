package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import org.qiao.access.Permission;
import org.qiao.membership.Tier;
import org.qiao.membership.TierRef;
import org.qiao.membership.TierService;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Keys;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The tiers of membership: added, changed, put in order, retired. No membership is shown here. */
@Route("admin/tiers")
@Menu(title = "admin.tiers", order = 135, icon = "vaadin:list-ol")
@RolesAllowed(Permission.TIER_WRITE)
class TierView extends PageView {

    private final TierService tiers;
    private final Div content = new Div();

    TierView(TierService tiers) {
        super("admin.tiers");
        this.tiers = tiers;
        content.addClassName("pipelines");
        add(content);
        var create = Keys.press(Keys.CREATE, new Button(t("tier.new"), VaadinIcon.PLUS.create()));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickListener(e -> open(t("tier.new"), new Tier()));
        setActions(create);
        show();
    }

    private void show() {
        content.removeAll();
        var all = tiers.list();
        if (all.isEmpty()) {
            content.add(new EmptyState(t("tiers.empty")));
        }
        all.forEach(tier -> content.add(line(tier)));
    }

    private Component line(TierRef tier) {
        var id = tier.id();
        var name = new Span(tier.name(Texts.language()));
        name.addClassName("stage-name");
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
        var soft = new Span(String.join(" · ", facts));
        soft.addClassNames("soft", "grow");
        var line = new Div(name);
        if (tier.retired()) {
            line.add(new Chip(t("tier.retired"), Chip.Tone.PLAIN));
        }
        line.add(
                soft,
                tool(VaadinIcon.ARROW_UP, "tier.up", () -> tiers.shift(id, -1)),
                tool(VaadinIcon.ARROW_DOWN, "tier.down", () -> tiers.shift(id, 1)),
                new Button(t("ui.edit"), e -> open(t("tier.edit"), tiers.find(id))),
                new Button(t(tier.retired() ? "tier.offer" : "tier.retire"), e -> retire(id, !tier.retired())));
        line.addClassName("stage-line");
        return line;
    }

    private void retire(long id, boolean retired) {
        tiers.retire(id, retired);
        show();
        Toasts.undoable(t(retired ? "tier.retire.done" : "tier.offer.done"), () -> {
            tiers.retire(id, !retired);
            show();
        });
    }

    private Button tool(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), e -> {
            action.run();
            show();
        });
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }

    private void open(String title, Tier tier) {
        new RecordDialog<>(title, TierForm::new, tier, tiers::save, () -> tiers.find(tier.id()), stored -> {
                    Toasts.done(t("ui.saved"));
                    show();
                })
                .open();
    }
}
