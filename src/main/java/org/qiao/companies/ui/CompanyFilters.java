package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.util.List;
import org.qiao.companies.CompanyChoices;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyFilter.Order;
import org.qiao.companies.CompanyFilter.Sort;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.CompanyService;
import org.qiao.lists.WhenFilters;
import org.qiao.lists.WhoseFilters;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.TermFilter;
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
    private final CompanyChoices choices;
    private final WhoseFilters whose;
    private final WhenFilters when;

    CompanyFilters(
            CompanyService companies,
            Places places,
            Sectors sectors,
            CompanyChoices choices,
            WhoseFilters whose,
            WhenFilters when) {
        this.companies = companies;
        this.places = places;
        this.sectors = sectors;
        this.choices = choices;
        this.whose = whose;
        this.when = when;
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
                when.updated(t("company.updated")),
                choices.of("parent", t("company.parent")),
                ListFilter.amounts("capital", t("company.capital")),
                ListFilter.numbers("founded", t("company.founded")),
                ListFilter.text("phone", t("company.phone.ends")),
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
                new CompanyFilter.Facts(
                        choices.ids(state, "parent"),
                        state.amounts("capital"),
                        state.integers("founded"),
                        state.typed("phone")),
                when.updated(state),
                state.has("archived"),
                state.orders(Sort.class, Order::new),
                Texts.language());
    }
}
