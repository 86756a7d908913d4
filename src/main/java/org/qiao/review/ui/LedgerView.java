package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.qiao.access.Permission;
import org.qiao.access.PreferenceService;
import org.qiao.pipeline.Booked;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.EventSum;
import org.qiao.pipeline.LedgerFact;
import org.qiao.pipeline.LedgerFigures;
import org.qiao.pipeline.TotalText;
import org.qiao.pipeline.Totals;
import org.qiao.reference.ReportingCurrencyPicker;
import org.qiao.ui.DayPicker;
import org.qiao.ui.DayToken;
import org.qiao.ui.EmptyState;
import org.qiao.ui.PageView;

/** What was announced, signed and paid in by the end of a day, of all deals that the reader may see, and credited to events. */
@Route("review/ledger")
@RolesAllowed(Permission.REVIEW_READ)
class LedgerView extends PageView implements BeforeEnterObserver {

    private static final List<LedgerFact> FACTS = List.of(LedgerFact.ANNOUNCED, LedgerFact.SIGNED, LedgerFact.PAID_IN);

    private final LedgerFigures figures;
    private final DealLists lists;
    private final PreferenceService preferences;
    private final DayPicker day = new DayPicker(t("ledger.asof"));
    private final Div content = new Div();

    LedgerView(LedgerFigures figures, DealLists lists, PreferenceService preferences) {
        super("review.ledger");
        this.figures = figures;
        this.lists = lists;
        this.preferences = preferences;
        day.setMax(figures.today());
        day.addValueChangeListener(e -> changed());
        content.addClassName("review");
        setActions(new ReportingCurrencyPicker(preferences, this::show), day);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        day.setValue(DayToken.upTo(event.getLocation().getQueryParameters(), "day", figures.today()));
        show();
    }

    private void changed() {
        if (day.isEmpty() || day.isInvalid()) {
            return;
        }
        var parameters = QueryParameters.simple(Map.of("day", day.getValue().toString()));
        getUI().ifPresent(
                        ui -> ui.getPage().getHistory().replaceState(null, new Location("review/ledger", parameters)));
        show();
    }

    private void show() {
        LocalDate at = day.getValue();
        var booked = DealAddress.BOOKED.with("bookedby", at.toString());
        // What was archived since was there on that day.
        var all = at.isBefore(figures.today()) ? booked.with("bookedthen", "1") : booked;
        content.removeAll();
        var panels = FACTS.stream().map(fact -> panel(fact, all)).toList();
        if (figures.booked(lists.filter(all.query())).isEmpty()) {
            content.add(new EmptyState(t("review.ledger.none")));
            return;
        }
        var rule = new Paragraph(t("review.ledger.rule"));
        rule.addClassName("soft");
        content.add(rule);
        panels.forEach(content::add);
        content.add(events(all));
    }

    private Section panel(LedgerFact fact, DealAddress all) {
        var panel = new Section(new H2(t(fact)));
        panel.addClassName("panel");
        var deals = all.with("booked", token(fact));
        var sums = figures.booked(lists.filter(deals.query()));
        sums.forEach(sum -> panel.add(line(
                t("review.bar", SumText.money(sum.figure()), SumText.number(sum.deals())),
                deals.with("bookedin", sum.currency()))));
        if (sums.isEmpty()) {
            panel.add(new Paragraph(t("ledger.asof.none")));
        }
        Totals.kept(sums, preferences.reportingCurrency()).ifPresent(total -> {
            var line = line(TotalText.of(total), deals);
            line.addClassName("soft");
            panel.add(line);
        });
        return panel;
    }

    private Section events(DealAddress all) {
        var events = new Section(new H2(t("review.ledger.events")));
        events.addClassName("panel");
        var credits = figures.credits(
                lists.filter(all.with("booked", token(LedgerFact.SIGNED) + "," + token(LedgerFact.SHOWN_AGAIN))
                        .query()));
        credits.forEach(credit -> {
            var isCredited = credit.deals() > 0;
            events.add(line(
                    t("review.bar", words(credit), SumText.number(isCredited ? credit.deals() : credit.again())),
                    all.with("booked", token(isCredited ? LedgerFact.SIGNED : LedgerFact.SHOWN_AGAIN))
                            .with("bookedin", credit.currency())
                            .with("event", Booked.token(credit.event()))));
        });
        if (credits.isEmpty()) {
            events.add(new Paragraph(t("review.ledger.events.none")));
        }
        return events;
    }

    private static Paragraph line(String figure, DealAddress deals) {
        var link = new Anchor(deals.link(), figure);
        link.addClassName("review-line");
        return new Paragraph(link);
    }

    private static String token(LedgerFact fact) {
        return fact.name().toLowerCase(Locale.ROOT);
    }

    private static String words(EventSum credit) {
        var parts = new ArrayList<String>();
        parts.add(credit.event());
        var projects = String.format(Locale.ROOT, "%,d", credit.projects());
        parts.add(t("ledger.projects.count", credit.inexactProjects() == 0 ? projects : t("figure.about", projects)));
        parts.add(credit.figure() == null ? t("ledger.again") : SumText.money(Objects.requireNonNull(credit.figure())));
        return String.join(" · ", parts);
    }
}
