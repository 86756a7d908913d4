package org.qiao.ui;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.MoneyRange;
import org.qiao.kernel.Range;

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

    /** The server reads so much of an address, and as much again of the page that a request comes from. */
    static final int LONGEST_ADDRESS = 20_000;

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    public static final ListState EMPTY = new ListState("", Map.of(), List.of(), List.of());

    /** Reads an address; what it does not know it leaves out. */
    public static ListState read(QueryParameters parameters, Collection<ListFilter> known) {
        var filters = new LinkedHashMap<String, List<String>>();
        for (var filter : known) {
            var typed = parameters.getParameters(filter.key());
            var tokens = filter.readable(filter.kind().isWhole() ? whole(typed) : tokens(typed));
            var former = filter.former();
            if (!tokens.isEmpty()) {
                filters.put(filter.key(), tokens);
            } else if (former != null
                    && parameters.getSingleParameter(former.key()).isPresent()) {
                filters.put(filter.key(), List.of(former.token()));
            }
        }
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

    /** What somebody typed, whatever stands in it. */
    private static List<String> whole(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .limit(1)
                .toList();
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

    /** The constants chosen for a filter by an enum; what is none of them is left out. */
    public <E extends Enum<E>> List<E> values(String filter, Class<E> type) {
        return of(filter).stream()
                .flatMap(token -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equalsIgnoreCase(token)))
                .toList();
    }

    /** The day chosen for a filter by one; empty where none is or it is no day that a calendar of ours has. */
    public Optional<LocalDate> day(String filter) {
        return of(filter).stream().findFirst().flatMap(DayToken::read);
    }

    /** The days that a filter asks for; none where they cannot be read. */
    public Range<LocalDate> days(String filter) {
        return of(filter).stream().findFirst().map(RangeToken::daysOrNone).orElse(Range.any());
    }

    /** The numbers that a filter asks for; none where they cannot be read. */
    public Range<BigDecimal> numbers(String filter) {
        return of(filter).stream().findFirst().map(RangeToken::numbersOrNone).orElse(Range.any());
    }

    /** The whole numbers that a filter asks for. */
    public Range<Integer> integers(String filter) {
        var asked = numbers(filter);
        return new Range<>(whole(asked.from(), RoundingMode.CEILING), whole(asked.to(), RoundingMode.FLOOR));
    }

    private static @Nullable Integer whole(@Nullable BigDecimal number, RoundingMode rounding) {
        return number == null
                ? null
                : number.min(MOST).max(MOST.negate()).setScale(0, rounding).intValue();
    }

    /** The amounts that a filter asks for. */
    public MoneyRange amounts(String filter) {
        return new MoneyRange(of(filter).stream().skip(1).findFirst().orElse(null), numbers(filter));
    }

    /** What was typed into a filter; empty for nothing. */
    public String typed(String filter) {
        return of(filter).stream().findFirst().orElse("");
    }

    /** The orders by columns that are keyed by the constants of an enum, each column once. */
    public <S extends Enum<S>, O> List<O> orders(Class<S> type, BiFunction<S, Boolean, O> order) {
        var found = new LinkedHashMap<S, O>();
        orders.forEach(asked -> Arrays.stream(type.getEnumConstants())
                .filter(sort -> sort.name().equals(asked.column()))
                .forEach(sort -> found.putIfAbsent(sort, order.apply(sort, asked.descending()))));
        return List.copyOf(found.values());
    }

    /** Whether one of its orders is by that column. */
    public boolean isSortedBy(String column) {
        return orders.stream().anyMatch(order -> order.column().equals(column));
    }

    public ListState withText(String typed) {
        return new ListState(typed, filters, orders, columns);
    }

    /** No tokens take the filter away. */
    public ListState with(String filter, List<String> tokens) {
        var changed = new LinkedHashMap<>(filters);
        if (tokens.isEmpty()) {
            changed.remove(filter);
        } else {
            changed.put(filter, List.copyOf(tokens));
        }
        return new ListState(text, changed, orders, columns);
    }

    /** With nothing left out, in the same order and columns. */
    ListState unfiltered() {
        return new ListState("", Map.of(), orders, columns);
    }

    /** With those of its filters that another place knows too, in that place's own order and columns. */
    public ListState filteredBy(Collection<ListFilter> known) {
        var kept = new LinkedHashMap<>(filters);
        kept.keySet().retainAll(known.stream().map(ListFilter::key).toList());
        return new ListState(text, kept, List.of(), List.of());
    }

    /** Whether it is more than an address can hold. */
    boolean isTooLong() {
        return parameters().getQueryString().length() > LONGEST_ADDRESS;
    }

    boolean isFiltered() {
        return !text.isEmpty() || !filters.isEmpty();
    }

    ListState sortedBy(List<Order> newOrders) {
        return new ListState(text, filters, new ArrayList<>(newOrders), columns);
    }

    ListState withColumns(List<String> newColumns) {
        return new ListState(text, filters, orders, new ArrayList<>(newColumns));
    }
}
