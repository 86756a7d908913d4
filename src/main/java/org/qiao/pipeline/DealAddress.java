package org.qiao.pipeline;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of the list of deals that stands behind a figure. The figure is counted by what the address says, so that the two
 * cannot differ.
 */
public record DealAddress(Map<String, String> asked) {

    public static final String DEALS = "deals";

    /** All deals. */
    public static final DealAddress ALL = new DealAddress(Map.of());

    /** Longest in their stage first, with how long that is. */
    public static final DealAddress STUCK =
            ALL.with("stuck", "1").with("sort", "since").with("columns", "title,company,stage,days,owner");

    /** With why they are closed. */
    public static final DealAddress WHY = ALL.with("columns", "title,company,stage,reason,lost_to,since,owner");

    /** With what each is worth and that times the probability of its stage. */
    public static final DealAddress WEIGHTED = ALL.with("columns", "title,company,stage,expected,value,weighted,owner");

    /** With what the entries that are asked for come to. */
    public static final DealAddress BOOKED = ALL.with("columns", "title,company,stage,booked,value,owner");

    /** What an address asks for. */
    public static DealAddress of(QueryParameters parameters) {
        var asked = new LinkedHashMap<String, String>();
        parameters.getParameters().forEach((key, values) -> asked.put(key, String.join(",", values)));
        return new DealAddress(asked);
    }

    public DealAddress with(String key, String value) {
        return and(new DealAddress(Map.of(key, value)));
    }

    /** What the other asks for in addition. */
    public DealAddress and(DealAddress other) {
        var more = new LinkedHashMap<>(asked);
        more.putAll(other.asked);
        return new DealAddress(more);
    }

    /** Without those of the keys that it has. */
    public DealAddress without(String... keys) {
        var less = new LinkedHashMap<>(asked);
        less.keySet().removeAll(List.of(keys));
        return new DealAddress(less);
    }

    /** Those of its deals that have an amount, which is in one of the sum's currencies. */
    public DealAddress worth(DealSum sum) {
        return with(
                "currency",
                sum.figures().stream().map(figure -> figure.money().currency()).collect(Collectors.joining(",")));
    }

    /** The tokens that are asked for under a key. */
    public List<String> tokens(String key) {
        var value = asked.getOrDefault(key, "");
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }

    public QueryParameters parameters() {
        return QueryParameters.simple(asked);
    }

    public String query() {
        return parameters().getQueryString();
    }

    /** As a link leads there. */
    public String link() {
        return asked.isEmpty() ? DEALS : DEALS + "?" + query();
    }
}
