package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyFilter.Order;
import org.qiao.companies.CompanyFilter.Sort;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.CompanyService;
import org.qiao.lists.WhoseFilters;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.Term;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** What the company list can be filtered by, and what a state of the list asks of the service. */
@Component
class CompanyFilters {

    private static final List<Integer> DAYS = List.of(1, 7, 30, 90, 365);
    private static final long UNKNOWN = -1;

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
                ListFilter.oneOf(
                        "kind",
                        t("company.kind"),
                        () -> Arrays.stream(CompanyKind.values())
                                .map(kind -> new Choice(kind.name().toLowerCase(Locale.ROOT), t(kind)))
                                .toList()),
                ListFilter.oneOf("sector", t("company.sector"), () -> choices(sectors.all())),
                ListFilter.oneOf("place", t("company.place"), () -> choices(places.all())),
                ListFilter.oneOf(
                        "tag",
                        t("company.tags"),
                        () -> companies.tags().stream()
                                .map(tag -> new Choice(tag, tag))
                                .toList()),
                whose.owner(language),
                whose.office(language),
                ListFilter.oneOf(
                        "updated",
                        t("company.updated"),
                        () -> DAYS.stream()
                                .map(days -> new Choice(String.valueOf(days), t("filter.days", days)))
                                .toList()),
                ListFilter.flag("archived", t("filter.archived")));
    }

    private static List<Choice> choices(Collection<Term> terms) {
        var language = Texts.language();
        return terms.stream()
                .map(term -> new Choice(term.code(), term.name(language)))
                .toList();
    }

    CompanyFilter read(ListState state) {
        return new CompanyFilter(
                state.text(),
                state.of("kind").stream().flatMap(CompanyFilters::kind).toList(),
                ids(state.of("sector").stream().map(sectors::byCode)),
                ids(state.of("place").stream().map(places::byCode)),
                whose.owners(state),
                whose.offices(state),
                state.of("tag"),
                since(state.of("updated")),
                state.has("archived"),
                state.orders().stream().flatMap(CompanyFilters::order).toList(),
                Texts.language());
    }

    private static Stream<CompanyKind> kind(String token) {
        return Arrays.stream(CompanyKind.values()).filter(kind -> kind.name().equalsIgnoreCase(token));
    }

    private static Stream<Order> order(ListState.Order order) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equals(order.column()))
                .map(sort -> new Order(sort, order.descending()));
    }

    /** A code that nobody knows finds nothing, rather than everything. */
    private static List<Long> ids(Stream<Optional<Term>> terms) {
        return terms.map(term -> term.map(Term::id).orElse(UNKNOWN)).toList();
    }

    private @Nullable Instant since(List<String> tokens) {
        return tokens.stream()
                .filter(token -> token.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .max(Integer::compare)
                .map(days -> clock.instant().minus(Duration.ofDays(days)))
                .orElse(null);
    }
}
