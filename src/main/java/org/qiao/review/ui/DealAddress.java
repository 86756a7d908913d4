package org.qiao.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.pipeline.DealSum;

/**
 * The address of the list of deals that stands behind a figure of the review. The figure is counted by what the address says,
 * so that the two cannot differ.
 */
record DealAddress(Map<String, String> asked) {

    static final String DEALS = "deals";

    /** All deals. */
    static final DealAddress ALL = new DealAddress(Map.of());

    /** Longest in their stage first, with how long that is. */
    static final DealAddress STUCK =
            ALL.with("stuck", "1").with("sort", "since").with("columns", "title,company,stage,days,owner");

    /** With why they are closed. */
    static final DealAddress WHY = ALL.with("columns", "title,company,stage,reason,lost_to,since,owner");

    /** With what each is worth and that times the probability of its stage. */
    static final DealAddress WEIGHTED = ALL.with("columns", "title,company,stage,expected,value,weighted,owner");

    /** With what the entries that are asked for come to. */
    static final DealAddress BOOKED = ALL.with("columns", "title,company,stage,booked,value,owner");

    DealAddress with(String key, String value) {
        var more = new LinkedHashMap<>(asked);
        more.put(key, value);
        return new DealAddress(more);
    }

    /** Those of its deals that have an amount, which is in one of the sum's currencies. */
    DealAddress worth(DealSum sum) {
        return with(
                "currency",
                sum.figures().stream().map(figure -> figure.money().currency()).collect(Collectors.joining(",")));
    }

    /** What the other asks for in addition. */
    DealAddress and(DealAddress other) {
        var more = new LinkedHashMap<>(asked);
        more.putAll(other.asked);
        return new DealAddress(more);
    }

    String query() {
        return QueryParameters.simple(asked).getQueryString();
    }

    @Override
    public String toString() {
        return asked.isEmpty() ? DEALS : DEALS + "?" + query();
    }
}
