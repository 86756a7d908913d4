package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.util.List;
import org.qiao.companies.CompanyChoices;
import org.qiao.companies.ContactKind;
import org.qiao.companies.Jurisdiction;
import org.qiao.companies.Person;
import org.qiao.companies.PersonFilter;
import org.qiao.companies.PersonFilter.Order;
import org.qiao.companies.PersonFilter.Sort;
import org.qiao.lists.WhenFilters;
import org.qiao.lists.WhoseFilters;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** What the list of people can be filtered by, and what a state of the list asks of the service. */
@Component
class PersonFilters {

    private static final String KNOWN_BY = "known";

    private final CompanyChoices companies;
    private final Tags tags;
    private final WhoseFilters whose;
    private final WhenFilters when;

    PersonFilters(CompanyChoices companies, Tags tags, WhoseFilters whose, WhenFilters when) {
        this.tags = tags;
        this.companies = companies;
        this.whose = whose;
        this.when = when;
    }

    List<ListFilter> all() {
        var language = Texts.language();
        return List.of(
                ListFilter.oneOf("jurisdiction", t("person.jurisdiction"), Jurisdiction.class),
                companies.of("company", t("company.name")),
                tags.filter(Person.class),
                whose.colleague(KNOWN_BY, t("person.knownby"), language),
                whose.owner(language),
                whose.office(language),
                when.updated(t("company.updated")),
                ListFilter.text("title", t("person.title")),
                ListFilter.oneOf(
                        "language",
                        t("person.languages"),
                        () -> LanguageField.SPOKEN.stream()
                                .map(code -> new Choice(code, LanguageField.name(code)))
                                .toList()),
                ListFilter.oneOf("channel", t("person.channel"), ContactKind.class),
                ListFilter.numbers("rank", t("person.rank")),
                ListFilter.flag("archived", t("filter.archived")));
    }

    PersonFilter read(ListState state) {
        return new PersonFilter(
                state.text(),
                state.values("jurisdiction", Jurisdiction.class),
                companies.ids(state, "company"),
                whose.owners(state),
                whose.offices(state),
                new PersonFilter.Traits(
                        state.of(Tags.KEY),
                        state.of("language"),
                        state.values("channel", ContactKind.class),
                        state.integers("rank"),
                        whose.colleagues(state, KNOWN_BY),
                        state.typed("title")),
                when.updated(state),
                state.has("archived"),
                state.orders(Sort.class, Order::new),
                Texts.language());
    }
}
