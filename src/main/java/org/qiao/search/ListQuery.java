package org.qiao.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Window;

/**
 * The query behind a list page: conditions that are there only when asked for, a stable order, and ids first, so that the
 * database walks a narrow index and the wide rows are read for one page only. The entity's alias is {@code r}.
 */
public final class ListQuery {

    /** From here on a page is fetched from whichever end of the list is nearer. */
    private static final int FAR = 500;

    private final EntityManager entities;
    private final String entity;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<Order> order = new ArrayList<>();
    private String join = "";

    private record Order(String column, boolean descending) {}

    public ListQuery(EntityManager entities, String entity) {
        this.entities = entities;
        this.entity = entity;
    }

    /** A condition without a parameter. */
    public ListQuery where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with one parameter; left out when the value is null, an empty text or an empty collection. */
    public ListQuery where(String condition, String name, @Nullable Object value) {
        if (value == null || "".equals(value) || value instanceof Collection<?> none && none.isEmpty()) {
            return this;
        }
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /** A further parameter of a condition that has more than one. */
    public ListQuery with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Only records whose document of that kind holds what was typed, in any script and spacing. */
    public ListQuery matching(String kind, String typed) {
        return matching(kind, typed, "r.id");
    }

    /** Only records that refer, by the given property, to one whose document of that kind holds what was typed. */
    public ListQuery matching(String kind, String typed, String id) {
        var query = Reading.key(typed);
        if (query.isEmpty()) {
            return typed.isBlank() ? this : where("1 = 0");
        }
        var beginnings = Query.beginnings(query);
        var keys = new ArrayList<String>();
        for (int i = 0; i < beginnings.size(); i++) {
            keys.add("k.text like :key" + i);
            values.put("key" + i, beginnings.get(i) + "%");
        }
        conditions.add(id + " in (select k.recordId from SearchKey k where k.kind = '" + kind + "' and ("
                + String.join(" or ", keys) + "))");
        if (Query.isLong(query)) {
            conditions.add("exists (select 1 from SearchDocument d where d.kind = '" + kind + "' and d.recordId = " + id
                    + " and d.text like :document)");
            values.put("document", "%" + query + "%");
        }
        return this;
    }

    /** A left join to at most one row, once, for what the order or the figures are taken from; counts do without it. */
    public ListQuery leftJoin(String entityAndCondition) {
        var added = " left join " + entityAndCondition;
        if (!join.contains(added)) {
            join += added;
        }
        return this;
    }

    /** Figures over all matching rows: one result per group. */
    public <T> List<T> figures(Class<T> type, String select, String groupBy) {
        var query = entities.createQuery(
                "select " + select + " from " + entity + " r" + join + whereClause() + " group by " + groupBy, type);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Sorts by the columns, after those that were named before; by id at last, in the direction of the last column. */
    public ListQuery orderBy(boolean descending, String... columns) {
        for (var column : columns) {
            if (order.stream().noneMatch(o -> o.column().equals(column))) {
                order.add(new Order(column, descending));
            }
        }
        return this;
    }

    public long count() {
        return bind(entities.createQuery("select count(r.id) from " + entity + " r" + whereClause(), Long.class))
                .getSingleResult();
    }

    /** Counts no further than the bound: one more than the bound means that there are more. */
    public long countUpTo(int bound) {
        if (bound == Integer.MAX_VALUE) {
            return count();
        }
        // In the list's own order, which costs nothing where an index holds it, and which Hibernate asks for.
        var walk = join.isEmpty() ? orderClause(false) : "r.id";
        return bind(entities.createQuery(
                        "select count(f.id) from (select r.id as id from " + entity + " r" + whereClause()
                                + " order by " + walk + " fetch first " + (bound + 1) + " rows only) f",
                        Long.class))
                .getSingleResult();
    }

    /** The ids of one page, in order. */
    public List<Long> ids(Window window) {
        if (window.offset() > FAR) {
            var total = (int) (window.total() == Window.UNKNOWN ? count() : window.total());
            if (window.offset() > total / 2) {
                return idsFromTheEnd(total, window.offset(), window.limit());
            }
        }
        return fetch(false, window.offset(), window.limit());
    }

    private List<Long> idsFromTheEnd(int total, int offset, int limit) {
        var end = Math.min(total, offset + limit);
        if (offset >= end) {
            return List.of();
        }
        var page = new ArrayList<>(fetch(true, total - end, end - offset));
        Collections.reverse(page);
        return page;
    }

    private List<Long> fetch(boolean backwards, int offset, int limit) {
        return bind(entities.createQuery(
                        "select r.id from " + entity + " r" + join + whereClause() + " order by "
                                + orderClause(backwards),
                        Long.class))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private String orderClause(boolean backwards) {
        var last = !order.isEmpty() && order.getLast().descending();
        return Stream.concat(order.stream(), Stream.of(new Order("r.id", last)))
                .map(o -> o.column() + (o.descending() == backwards ? "" : " desc"))
                .collect(Collectors.joining(", "));
    }

    private String whereClause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private TypedQuery<Long> bind(TypedQuery<Long> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** Puts rows that were fetched by id back into the order of the ids. */
    public static <T> List<T> inOrder(List<Long> ids, List<T> rows, java.util.function.ToLongFunction<T> id) {
        var byId = rows.stream().collect(Collectors.toMap(id::applyAsLong, row -> row));
        return ids.stream().map(byId::get).filter(java.util.Objects::nonNull).toList();
    }
}
