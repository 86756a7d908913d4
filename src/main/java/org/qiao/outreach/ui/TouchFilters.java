package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.qiao.access.Desk;
import org.qiao.access.Directory;
import org.qiao.companies.CompanyChoices;
import org.qiao.kernel.Range;
import org.qiao.kernel.ReportingZone;
import org.qiao.lists.WhoseFilters;
import org.qiao.outreach.Channel;
import org.qiao.outreach.Outcome;
import org.qiao.outreach.TouchFilter;
import org.qiao.outreach.TouchFilter.Order;
import org.qiao.outreach.TouchFilter.Sort;
import org.qiao.ui.Formats;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;

/** What the list of touches can be filtered by, and what a state of the list asks of the service. Days are those of the reporting zone, as in figures. */
@SpringComponent
class TouchFilters {

    /** No office. */
    private static final long NOWHERE = -1;

    private final CompanyChoices companies;
    private final WhoseFilters whose;
    private final Directory directory;
    private final ReportingZone reporting;

    TouchFilters(CompanyChoices companies, WhoseFilters whose, Directory directory, ReportingZone reporting) {
        this.companies = companies;
        this.whose = whose;
        this.directory = directory;
        this.reporting = reporting;
    }

    List<ListFilter> all() {
        var language = Texts.language();
        return List.of(
                ListFilter.oneOf("desk", t("touch.desk"), Desk.class),
                ListFilter.days("at", t("touch.when.days", Formats.zone(reporting.zone()))),
                ListFilter.oneOf("channel", t("touch.channel"), Channel.class),
                ListFilter.oneOf("outcome", t("touch.outcome"), Outcome.class),
                companies.of("company", t("company.name")),
                whose.owner(language),
                whose.office(language));
    }

    TouchFilter read(ListState state) {
        var zone = reporting.zone();
        var days = state.days("at");
        var last = days.to();
        return new TouchFilter(
                state.text(),
                new Range<>(
                        days.map(day -> day.atStartOfDay(zone).toInstant()).from(),
                        last == null
                                ? null
                                : last.plusDays(1).atStartOfDay(zone).toInstant()),
                state.values("channel", Channel.class),
                state.values("outcome", Outcome.class),
                companies.ids(state, "company"),
                whose.owners(state),
                offices(state),
                state.orders(Sort.class, Order::new),
                Texts.language());
    }

    /** Those that were chosen, of the chosen desk; a desk that nobody knows has none. */
    private List<Long> offices(ListState state) {
        var chosen = whose.offices(state);
        if (!state.has("desk")) {
            return chosen;
        }
        var desks = state.values("desk", Desk.class);
        var found = directory.offices().stream()
                .filter(office -> desks.contains(office.desk()))
                .map(Directory.OfficeRef::id)
                .filter(id -> chosen.isEmpty() || chosen.contains(id))
                .toList();
        return found.isEmpty() ? List.of(NOWHERE) : found;
    }
}
