package org.qiao.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a list page shows. It stands in the address, so that it can be sent to a colleague or saved as a view.
 *
 * @param text what was typed into the search field
 * @param filters by the filter's key, the tokens of the chosen values
 * @param orders columns to sort by, the first one first; empty for the list's own order
 * @param columns keys of the columns in order; empty for the list's own columns
 */
public record ListState(String text, Map<String, List<String>> filters, List<Order> orders, List<String> columns) {

    /** Sorted by a column, by its key. */
    public record Order(String column, boolean descending) {

        static Order read(String token) {
            return new Order(token.replaceFirst("^-", "").toUpperCase(Locale.ROOT), token.startsWith("-"));
        }

        String token() {
            return (descending ? "-" : "") + column.toLowerCase(Locale.ROOT);
        }
    }

    static final ListState EMPTY = new ListState("", Map.of(), List.of(), List.of());

    /** Reads an address; what it does not know it leaves out. */
    static ListState read(QueryParameters parameters, Collection<String> filterKeys) {
        var filters = new LinkedHashMap<String, List<String>>();
        parameters.getParameters().forEach((key, values) -> {
            var tokens = tokens(values);
            if (filterKeys.contains(key) && !tokens.isEmpty()) {
                filters.put(key, tokens);
            }
        });
        return new ListState(
                parameters.getSingleParameter("q").orElse(""),
                filters,
                tokens(parameters.getParameters("sort")).stream()
                        .map(Order::read)
                        .toList(),
                tokens(parameters.getParameters("columns")).stream()
                        .map(token -> token.toUpperCase(Locale.ROOT))
                        .toList());
    }

    private static List<String> tokens(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(token -> !token.isEmpty())
                .distinct()
                .toList();
    }

    /** The state as the query of an address. */
    public QueryParameters parameters() {
        var state = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            state.put("q", text);
        }
        filters.forEach((key, tokens) -> state.put(key, String.join(",", tokens)));
        if (!orders.isEmpty()) {
            state.put("sort", orders.stream().map(Order::token).collect(Collectors.joining(",")));
        }
        if (!columns.isEmpty()) {
            state.put("columns", String.join(",", columns).toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(state);
    }

    /** The tokens chosen for a filter; empty where it is not set. */
    public List<String> of(String filter) {
        return filters.getOrDefault(filter, List.of());
    }

    public boolean has(String filter) {
        return filters.containsKey(filter);
    }

    ListState withText(String typed) {
        return new ListState(typed, filters, orders, columns);
    }

    /** No tokens take the filter away. */
    ListState with(String filter, List<String> tokens) {
        var changed = new LinkedHashMap<>(filters);
        if (tokens.isEmpty()) {
            changed.remove(filter);
        } else {
            changed.put(filter, List.copyOf(tokens));
        }
        return new ListState(text, changed, orders, columns);
    }

    ListState sortedBy(List<Order> newOrders) {
        return new ListState(text, filters, new ArrayList<>(newOrders), columns);
    }

    ListState withColumns(List<String> newColumns) {
        return new ListState(text, filters, orders, new ArrayList<>(newColumns));
    }
}
