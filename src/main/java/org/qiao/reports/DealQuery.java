package org.qiao.reports;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The address of the list of deals that stands behind a figure. The figure is counted by what the address says, so that the two
 * cannot differ.
 */
public record DealQuery(Map<String, String> asked) {

    private static final String DEALS = "deals";

    /** All deals. */
    public static final DealQuery ALL = new DealQuery(Map.of());

    /** What an address asks for. */
    public static DealQuery of(QueryParameters parameters) {
        var asked = new LinkedHashMap<String, String>();
        parameters.getParameters().forEach((key, values) -> asked.put(key, String.join(",", values)));
        return new DealQuery(asked);
    }

    public DealQuery with(String key, String value) {
        var more = new LinkedHashMap<>(asked);
        more.put(key, value);
        return new DealQuery(more);
    }

    /** Without those of the keys that it has. */
    public DealQuery without(String... keys) {
        var less = new LinkedHashMap<>(asked);
        less.keySet().removeAll(List.of(keys));
        return new DealQuery(less);
    }

    /** The tokens that are asked for under a key. */
    List<String> tokens(String key) {
        var value = asked.getOrDefault(key, "");
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }

    public QueryParameters parameters() {
        return QueryParameters.simple(asked);
    }

    public String query() {
        return parameters().getQueryString();
    }

    /** The address of the list. */
    public String address() {
        return asked.isEmpty() ? DEALS : DEALS + "?" + query();
    }
}
