package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.time.Clock;
import java.util.List;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyFilter.Order;
import org.qiao.companies.CompanyFilter.Sort;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.CompanyService;
import org.qiao.lists.WhoseFilters;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.TermFilter;
import org.qiao.ui.DaysFilter;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** What the company list can be filtered by, and what a state of the list asks of the service. */
@Component
class CompanyFilters {

    private final CompanyService companies;
    private final Places places;
    private final Sectors sectors;
    private final WhoseFilters whose;
    private final Clock clock;

    CompanyFilters(CompanyService companies, Places places, Sectors sectors, WhoseFilters whose, Clock clock) {
        this.companies = companies;
        this.places = places;
        this.sectors = sectors;
        this.whose = whose;
        this.clock = clock;
    }

    List<ListFilter> all() {
        var language = Texts.language();
        return List.of(
                ListFilter.oneOf("kind", t("company.kind"), CompanyKind.class),
                TermFilter.of("sector", t("company.sector"), sectors),
                TermFilter.of("place", t("company.place"), places),
                ListFilter.oneOf(
                        "tag",
                        t("company.tags"),
                        () -> companies.tags().stream()
                                .map(tag -> new Choice(tag, tag))
                                .toList()),
                whose.owner(language),
                whose.office(language),
                DaysFilter.of("updated", t("company.updated")),
                ListFilter.flag("archived", t("filter.archived")));
    }

    CompanyFilter read(ListState state) {
        return new CompanyFilter(
                state.text(),
                state.values("kind", CompanyKind.class),
                TermFilter.ids(state, "sector", sectors),
                TermFilter.ids(state, "place", places),
                whose.owners(state),
                whose.offices(state),
                state.of("tag"),
                DaysFilter.since(state.of("updated"), clock),
                state.has("archived"),
                state.orders(Sort.class, Order::new),
                Texts.language());
    }
}
