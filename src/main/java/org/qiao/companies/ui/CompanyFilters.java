package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyChoices;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyFilter.Order;
import org.qiao.companies.CompanyFilter.Sort;
import org.qiao.companies.CompanyKind;
import org.qiao.lists.WhenFilters;
import org.qiao.lists.WhoseFilters;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.TermFilter;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** What the company list can be filtered by, and what a state of the list asks of the service. */
@Component
class CompanyFilters {

    private final Tags tags;
    private final Places places;
    private final Sectors sectors;
    private final CompanyChoices choices;
    private final WhoseFilters whose;
    private final WhenFilters when;
    private final ListParts parts;

    CompanyFilters(
            Tags tags,
            Places places,
            Sectors sectors,
            CompanyChoices choices,
            WhoseFilters whose,
            WhenFilters when,
            ListParts parts) {
        this.tags = tags;
        this.places = places;
        this.sectors = sectors;
        this.choices = choices;
        this.whose = whose;
        this.when = when;
        this.parts = parts;
    }

    List<ListFilter> all() {
        var language = Texts.language();
        var own = List.of(
                ListFilter.oneOf("kind", t("company.kind"), CompanyKind.class),
                TermFilter.of("sector", t("company.sector"), sectors),
                TermFilter.of("place", t("company.place"), places),
                tags.filter(Company.class),
                whose.owner(language),
                whose.office(language),
                when.updated(t("company.updated")),
                choices.of("parent", t("company.parent")),
                ListFilter.amounts("capital", t("company.capital")),
                ListFilter.numbers("founded", t("company.founded")),
                ListFilter.text("phone", t("company.phone.ends")),
                ListFilter.flag("archived", t("filter.archived")));
        return Stream.concat(own.stream(), parts.filters()).toList();
    }

    CompanyFilter read(ListState state) {
        return new CompanyFilter(
                state.text(),
                state.values("kind", CompanyKind.class),
                TermFilter.ids(state, "sector", sectors),
                TermFilter.ids(state, "place", places),
                whose.owners(state),
                whose.offices(state),
                state.of(Tags.KEY),
                new CompanyFilter.Facts(
                        choices.ids(state, "parent"),
                        state.amounts("capital"),
                        state.integers("founded"),
                        state.typed("phone")),
                when.updated(state),
                parts.conditions(state),
                state.has("archived"),
                state.orders(Sort.class, Order::new),
                Texts.language());
    }
}
