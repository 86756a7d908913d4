package org.qiao.siting.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.DealWork;
import org.qiao.reference.Places;
import org.qiao.siting.Criterion;
import org.qiao.siting.Site;
import org.qiao.siting.SiteComparison;
import org.qiao.siting.SiteScores;
import org.qiao.siting.SiteService;
import org.qiao.ui.EmptyState;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.springframework.dao.OptimisticLockingFailureException;

/** Compares the sites of a deal, and changes what is compared. */
class SitesPanel extends Div implements SiteTable.Changes {

    private final long dealId;
    private final SiteService sites;
    private final SiteScores scores;
    private final LocalDate today;
    private final boolean mayWrite;
    private final @Nullable Long known;
    private final Places places;

    SitesPanel(long dealId, SiteService sites, SiteScores scores, LocalDate today, DealWork work, Places places) {
        this.dealId = dealId;
        this.sites = sites;
        this.scores = scores;
        this.today = today;
        this.mayWrite = work.may(dealId);
        this.known = work.siteId(dealId);
        this.places = places;
        addClassName("sites");
        show();
    }

    private void show() {
        removeAll();
        var comparison = sites.compare(dealId);
        if (mayWrite) {
            add(buttons(comparison));
        }
        if (comparison.columns().isEmpty()) {
            add(new EmptyState(empty()));
        }
        if (!comparison.columns().isEmpty() || !comparison.criteria().isEmpty()) {
            add(new SiteTable(comparison, new SiteWords(places), today, mayWrite ? this : null));
            var rule = new Span(t("site.total.rule"));
            rule.addClassName("soft");
            add(rule);
        }
    }

    private String empty() {
        return !mayWrite
                ? t("site.none.read")
                : known == null ? t("site.none") : t("site.none.known", places.name(known, Texts.language()));
    }

    /** The first site is the one that the deal's facts name. */
    private void begin(SiteComparison comparison) {
        var site = new Site();
        site.setPlaceId(comparison.columns().isEmpty() ? known : null);
        edit(site);
    }

    private Div buttons(SiteComparison comparison) {
        var buttons = new Div(
                button("site.add", () -> begin(comparison)), button("criterion.add", () -> edit(new Criterion())));
        if (comparison.criteria().isEmpty()) {
            buttons.add(button("criterion.usual", () -> {
                sites.startWithUsualCriteria(dealId);
                show();
            }));
        }
        buttons.addClassName("track-offers");
        return buttons;
    }

    private static Button button(String key, Runnable action) {
        var button = new Button(t(key), VaadinIcon.PLUS.create(), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    @Override
    public void edit(Site site) {
        new RecordDialog<>(
                        t(site.isNew() ? "site.add" : "site.edit"),
                        () -> new SiteForm(places),
                        site,
                        changed -> sites.save(dealId, changed),
                        () -> sites.site(site.id()),
                        this::saved)
                .open();
    }

    @Override
    public void edit(Criterion criterion) {
        new RecordDialog<>(
                        t(criterion.isNew() ? "criterion.add" : "criterion.edit"),
                        CriterionForm::new,
                        criterion,
                        changed -> sites.save(dealId, changed),
                        () -> sites.criterion(criterion.id()),
                        this::saved)
                .open();
    }

    private void saved(Object stored) {
        Toasts.done(t("ui.saved"));
        show();
    }

    @Override
    public void remove(Site site) {
        sites.removeSite(site.id());
        removed(new SiteWords(places).name(site), () -> sites.restoreSite(site.id()));
    }

    @Override
    public void remove(Criterion criterion) {
        sites.removeCriterion(criterion.id());
        removed(criterion.name(Texts.language()), () -> sites.restoreCriterion(criterion.id()));
    }

    private void removed(String name, Runnable restore) {
        show();
        Toasts.undoable(t("site.removed", name), () -> {
            restore.run();
            show();
        });
    }

    @Override
    public void score(Site site, Criterion criterion, @Nullable Integer seen, @Nullable Integer score) {
        try {
            scores.score(site.id(), criterion.id(), seen, score);
        } catch (OptimisticLockingFailureException e) {
            Toasts.problem(t("site.score.meanwhile"));
        }
        show();
    }
}
