package org.qiao.indicators.ui;

import static org.qiao.ui.Texts.t;

import java.util.List;
import org.qiao.indicators.IndicatorFilter;
import org.qiao.indicators.IndicatorFilter.Order;
import org.qiao.indicators.IndicatorFilter.Sort;
import org.qiao.indicators.IndicatorService;
import org.qiao.indicators.Unit;
import org.qiao.lists.WhoseFilters;
import org.qiao.reference.Places;
import org.qiao.reference.TermFilter;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** What the list of published figures can be filtered by, and what a state of the list asks of the service. */
@Component
class IndicatorFilters {

    private static final int UNKNOWN_YEAR = 0;

    private final IndicatorService indicators;
    private final Places places;
    private final WhoseFilters whose;

    IndicatorFilters(IndicatorService indicators, Places places, WhoseFilters whose) {
        this.indicators = indicators;
        this.places = places;
        this.whose = whose;
    }

    List<ListFilter> all() {
        var language = Texts.language();
        return List.of(
                TermFilter.of("place", t("indicator.place"), places),
                ListFilter.oneOf(
                        "year",
                        t("indicator.period"),
                        () -> indicators.years().stream()
                                .map(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                                .toList()),
                ListFilter.oneOf(
                        "source",
                        t("indicator.source"),
                        () -> indicators.sources().stream()
                                .map(source -> new Choice(token(source), source))
                                .toList()),
                ListFilter.oneOf("unit", t("indicator.unit"), Unit.class),
                whose.owner(language),
                whose.office(language),
                ListFilter.flag("archived", t("filter.archived")));
    }

    IndicatorFilter read(ListState state) {
        return new IndicatorFilter(
                state.text(),
                TermFilter.ids(state, "place", places),
                state.of("year").stream()
                        .map(token -> token.matches("[0-9]{4}") ? Integer.valueOf(token) : UNKNOWN_YEAR)
                        .toList(),
                sources(state.of("source")),
                state.values("unit", Unit.class),
                whose.owners(state),
                whose.offices(state),
                state.has("archived"),
                state.orders(Sort.class, Order::new),
                Texts.language());
    }

    /** The sources behind the tokens; one that nobody knows finds nothing, rather than everything. */
    private List<String> sources(List<String> tokens) {
        return tokens.isEmpty()
                ? List.of()
                : tokens.stream()
                        .map(token -> indicators.sources().stream()
                                .filter(source -> token(source).equals(token))
                                .findFirst()
                                .orElse(token))
                        .toList();
    }

    /** A source's title holds commas, which an address keeps for itself; its sum does not. */
    private static String token(String source) {
        return Integer.toHexString(source.hashCode());
    }
}
