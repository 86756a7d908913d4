package org.qiao.reports.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.PreferenceService;
import org.qiao.access.ViewerWords;
import org.qiao.pipeline.DealAddress;
import org.qiao.reference.ReportingCurrencyPicker;
import org.qiao.reports.ReportAsk;
import org.qiao.reports.ReportFiles;
import org.qiao.reports.ReportFiles.Format;
import org.qiao.reports.ReportFont;
import org.qiao.reports.ReportService;
import org.qiao.ui.DayPicker;
import org.qiao.ui.DayToken;
import org.qiao.ui.EmptyState;
import org.qiao.ui.PageView;
import org.qiao.ui.PrintButton;
import org.qiao.ui.PrintHead;

/** The pipeline report of a period, to look over and to take along: what it is about stands in the address. */
@Route("report")
@Menu(title = "report.title", order = 55, icon = "vaadin:file-text-o")
@RolesAllowed(Permission.EXPORT)
class ReportView extends PageView implements BeforeEnterObserver {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final ReportService reports;
    private final PreferenceService preferences;
    private final DayPicker from = new DayPicker(t("report.from"));
    private final DayPicker to = new DayPicker(t("report.to"));
    private final ViewerWords viewer;
    private final PrintHead paper = new PrintHead();
    private final Div summary = new Div();
    private final boolean allowed;
    private DealAddress deals = DealAddress.ALL;
    private boolean putting;

    ReportView(
            ReportService reports,
            ReportFiles files,
            ReportFont font,
            PreferenceService preferences,
            ViewerWords viewer,
            CurrentUser user) {
        super("report.title");
        this.reports = reports;
        this.preferences = preferences;
        this.viewer = viewer;
        allowed = user.may(Permission.DEAL_READ);
        if (!allowed) {
            add(new EmptyState(t("report.nodeals")));
            return;
        }
        setActions(
                new ReportingCurrencyPicker(preferences, this::show),
                font.isThere() ? new ReportDownload(files, Format.PDF, this::ask) : new Span(t("report.font.missing")),
                new ReportDownload(files, Format.XLSX, this::ask),
                new PrintButton());
        from.addValueChangeListener(e -> changed());
        to.addValueChangeListener(e -> changed());
        var bar = new Div(from, to);
        bar.addClassNames("filters", "report-period");
        for (var span : Spans.values()) {
            bar.add(new Button(t(span), e -> open(span)));
        }
        summary.addClassName("report-summary");
        add(paper, bar, new Paragraph(t("report.explain")), summary);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!allowed) {
            return;
        }
        var address = event.getLocation().getQueryParameters();
        var today = reports.today();
        deals = DealAddress.of(address).without(FROM, TO, "asof", "since", "what");
        to.setMax(today);
        from.setMax(today);
        var last = DayToken.upTo(address, TO, today);
        put(DayToken.of(address, FROM, last.withDayOfMonth(1)), last);
        show();
    }

    private void open(Spans span) {
        var today = reports.today();
        put(span.first(today), span.last(today));
        changed();
    }

    /** Both at once, since one of them alone may be no period. */
    private void put(LocalDate first, LocalDate last) {
        putting = true;
        from.setValue(first);
        to.setValue(last);
        putting = false;
    }

    /** Dates that do not follow each other are told at the field, and the report stays as it was. */
    private void changed() {
        if (putting || from.isEmpty() || to.isEmpty() || from.isInvalid() || to.isInvalid()) {
            return;
        }
        var backwards = from.getValue().isAfter(to.getValue());
        to.setInvalid(backwards);
        to.setErrorMessage(backwards ? t("report.to.before") : "");
        if (backwards) {
            return;
        }
        var address = deals.with(FROM, from.getValue().toString())
                .with(TO, to.getValue().toString())
                .parameters();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("report", address)));
        show();
    }

    private ReportAsk ask() {
        return new ReportAsk(from.getValue(), to.getValue(), deals, preferences.reportingCurrency());
    }

    private void show() {
        paper.show(viewer.of(Permission.DEAL_READ));
        summary.removeAll();
        summary.add(new ReportSummary(reports.facts(ask())));
        summary.add(new Anchor(deals.link(), t("report.change")));
    }
}
