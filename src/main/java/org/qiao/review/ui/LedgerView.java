package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

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
import org.qiao.pipeline.EventSum;
import org.qiao.pipeline.LedgerFigures;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.LedgerSum;
import org.qiao.pipeline.TotalText;
import org.qiao.pipeline.Totals;
import org.qiao.reference.ReportingCurrencyPicker;
import org.qiao.ui.DayPicker;
import org.qiao.ui.EmptyState;
import org.qiao.ui.PageView;

/** What was announced, signed and paid in by the end of a day, of all deals that the reader may see, and credited to events. */
@Route("review/ledger")
@RolesAllowed(Permission.REVIEW_READ)
class LedgerView extends PageView implements BeforeEnterObserver {

    private static final List<LedgerKind> KINDS = List.of(LedgerKind.ANNOUNCED, LedgerKind.SIGNED, LedgerKind.PAID_IN);

    private final LedgerFigures figures;
    private final Totals totals;
    private final PreferenceService preferences;
    private final DayPicker day = new DayPicker(t("ledger.asof"));
    private final Div content = new Div();

    LedgerView(LedgerFigures figures, Totals totals, PreferenceService preferences) {
        super("review.ledger");
        this.figures = figures;
        this.totals = totals;
        this.preferences = preferences;
        day.setMax(figures.today());
        day.addValueChangeListener(e -> changed());
        content.addClassName("review");
        setActions(new ReportingCurrencyPicker(preferences, this::show), day);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        day.setValue(Days.read(event.getLocation().getQueryParameters(), "day", figures.today()));
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
        content.removeAll();
        var sums = figures.asOf(at);
        if (sums.isEmpty()) {
            content.add(new EmptyState(t("review.ledger.none")));
            return;
        }
        for (var kind : KINDS) {
            content.add(panel(
                    t(kind), sums.stream().filter(sum -> sum.kind() == kind).toList(), at));
        }
        var events = new Section(new H2(t("review.ledger.events")));
        events.addClassName("panel");
        var credits = figures.credits(at);
        credits.forEach(credit -> events.add(new Paragraph(words(credit))));
        if (credits.isEmpty()) {
            events.add(new Paragraph(t("review.ledger.events.none")));
        }
        content.add(events);
    }

    private Section panel(String title, List<LedgerSum> sums, LocalDate at) {
        var panel = new Section(new H2(title));
        panel.addClassName("panel");
        for (var sum : sums) {
            panel.add(new Paragraph(t("review.bar", SumText.money(sum.figure()), sum.deals())));
        }
        if (sums.isEmpty()) {
            panel.add(new Paragraph(t("ledger.asof.none")));
        }
        var parts = sums.stream()
                .map(sum -> new Totals.Part(sum.figure().money(), sum.deals()))
                .toList();
        totals.at(at, parts, preferences.reportingCurrency()).ifPresent(total -> {
            var line = new Paragraph(TotalText.of(total));
            line.addClassName("soft");
            panel.add(line);
        });
        return panel;
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
