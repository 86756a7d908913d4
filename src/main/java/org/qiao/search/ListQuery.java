package org.qiao.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Range;
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
    private final ListOrders orders = new ListOrders();
    private String join = "";

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

    /** The condition that the column holds one of the ids, as a part of a larger one; its parameters begin with the name. */
    public String among(String column, String name, Collection<Long> ids) {
        var runs = Run.of(ids);
        var any = new ArrayList<String>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var from = name + "From" + i;
            values.put(from, run.first());
            if (run.first() == run.last()) {
                any.add(column + " = :" + from);
            } else {
                var to = name + "To" + i;
                values.put(to, run.last());
                any.add(column + " between :" + from + " and :" + to);
            }
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
    }

    /** Only rows whose column holds a value of the range, its ends included. */
    public ListQuery between(String column, String name, Range<?> range) {
        return where(column + " >= :" + name + "From", name + "From", range.from())
                .where(column + " <= :" + name + "To", name + "To", range.to());
    }

    /** Only rows whose column holds a moment of the range. */
    public ListQuery during(String column, String name, Range<Instant> range) {
        return where(column + " >= :" + name + "From", name + "From", range.from())
                .where(column + " < :" + name + "To", name + "To", range.to());
    }

    /**
     * The condition that the expression is of the range, its ends included, as a part of a larger one; nothing where it is any.
     * Its parameters begin with the name.
     */
    public String and(String expression, String name, Range<?> range) {
        var condition = "";
        if (range.from() != null) {
            values.put(name + "From", range.from());
            condition += " and " + expression + " >= :" + name + "From";
        }
        if (range.to() != null) {
            values.put(name + "To", range.to());
            condition += " and " + expression + " <= :" + name + "To";
        }
        return condition;
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
        return matching(List.of(new FoundIn(kind, "")), typed, id);
    }

    /**
     * As {@link #matching(String, String, String)}, where documents of several kinds lead to a record. Those that lead there
     * through another record are left out as long as one letter is typed, with which the names of half of those begin.
     */
    public ListQuery matching(List<FoundIn> documents, String typed, String id) {
        var query = Query.of(documents.getFirst().kind(), typed);
        if (query.isEmpty()) {
            return typed.isBlank() ? this : where("1 = 0");
        }
        var keys = TypedKeys.condition(documents.getFirst().kind(), query, values);
        var own = documents.stream().filter(d -> d.through().isEmpty()).toList();
        var ways = new ArrayList<String>();
        if (!own.isEmpty()) {
            ways.add(id + " in " + TypedKeys.found(own, keys));
        }
        documents.stream()
                .filter(d -> !d.through().isEmpty() && !Query.isOneLetter(query))
                .forEach(d -> ways.add(id + " in (" + d.through() + TypedKeys.found(List.of(d), keys) + ")"));
        return where(ways.size() == 1 ? ways.getFirst() : "(" + String.join(" or ", ways) + ")");
    }

    /**
     * Puts first what is called as was typed, then what begins so, before the orders that follow. For pickers, which show the
     * first few; one or two letters begin too much to be sorted for each of them.
     */
    public ListQuery nearestFirst(String kind, String typed) {
        var query = Query.of(kind, typed);
        if (query.isEmpty() || Query.isShort(query)) {
            return this;
        }
        var cut = Findable.cut(query, Findable.KEY);
        values.put("called", Findable.NAME + cut);
        values.put("begins", Findable.NAME + cut + "%");
        var named = "r.id in (select n.recordId from SearchKey n where n.kind = '" + kind + "' and n.text ";
        return orderBy(
                false, "case when " + named + "= :called) then 0 when " + named + "like :begins) then 1 else 2 end");
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
        return bind(query).getResultList();
    }

    /** Sorts by the columns, after those that were named before; by id at last, in the direction of the last column. */
    public ListQuery orderBy(boolean descending, String... columns) {
        for (var column : columns) {
            orders.add(new ListOrder(column, descending, List.of()));
        }
        return this;
    }

    /** As {@link #orderBy}, where the column may be empty: such rows come last in both directions, and no index helps. */
    public ListQuery orderByFilled(boolean descending, String column) {
        // The database puts them first, so that they are last when it goes down.
        return (descending ? this : orderBy(false, "case when " + column + " is null then 1 else 0 end"))
                .orderBy(descending, column);
    }

    /** Sorts by what the ids in the column stand for, given in the order of their names; what has none is last both ways. */
    public ListQuery orderByNames(boolean descending, String column, List<Long> names) {
        orders.add(new ListOrder(column, descending, names));
        return this;
    }

    /** As {@link #orderByNames}, for a column that an index begins with, so that a long list need not be sorted. */
    public ListQuery walkByNames(boolean descending, String column, List<Long> names) {
        orders.addWalked(new ListOrder(column, descending, names));
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
        return bind(entities.createQuery(
                        "select count(f.id) from (select r.id as id from " + entity + " r" + whereClause()
                                + " order by " + (join.isEmpty() ? orders.countingClause() : "r.id") + " fetch first "
                                + (bound + 1) + " rows only) f",
                        Long.class))
                .getSingleResult();
    }

    /** The ids of matching rows in no order, no more than the limit. */
    public List<Long> some(int limit) {
        var query = entities.createQuery("select r.id from " + entity + " r" + join + whereClause(), Long.class);
        return bind(query).setMaxResults(limit).getResultList();
    }

    /** The ids of one page, in order. */
    public List<Long> ids(Window window) {
        if (window.offset() > FAR) {
            var total = (int) (window.total() == Window.UNKNOWN ? count() : window.total());
            if (window.offset() > total / 2) {
                return idsFromTheEnd(total, window.offset(), window.limit());
            }
        }
        return fetch(false, window.offset(), window.limit(), window.total());
    }

    private List<Long> idsFromTheEnd(int total, int offset, int limit) {
        var end = Math.min(total, offset + limit);
        if (offset >= end) {
            return List.of();
        }
        var page = new ArrayList<>(fetch(true, total - end, end - offset, total));
        Collections.reverse(page);
        return page;
    }

    private List<Long> fetch(boolean backwards, int offset, int limit, long total) {
        return orders.areWalked(total)
                ? NameWalk.page(orders.groups(backwards), new Walked(orders.walkedColumn(), backwards), offset, limit)
                : select(whereClause(), orders.clause(backwards), offset, limit).getResultList();
    }

    /** The groups of rows that hold the same id in the column. */
    private final class Walked implements NameWalk.Groups {

        private final String column;
        private final boolean backwards;

        Walked(String column, boolean backwards) {
            this.column = column;
            this.backwards = backwards;
        }

        @Override
        public List<Long> ids(@Nullable Long group, int offset, int limit) {
            var all = whereClause().isEmpty() ? " where " : whereClause() + " and ";
            var where = all + column + (group == null ? " is null" : " = :group");
            var query = select(where, orders.clauseWithin(backwards), offset, limit);
            return (group == null ? query : query.setParameter("group", group)).getResultList();
        }

        @Override
        public Map<@Nullable Long, Long> sizes() {
            var sizes = new HashMap<@Nullable Long, Long>();
            figures(Object[].class, column + ", count(r.id)", column)
                    .forEach(row -> sizes.put((Long) row[0], (Long) row[1]));
            return sizes;
        }
    }

    private TypedQuery<Long> select(String where, String order, int offset, int limit) {
        return bind(entities.createQuery(
                        "select r.id from " + entity + " r" + join + where + " order by " + order, Long.class))
                .setFirstResult(offset)
                .setMaxResults(limit);
    }

    private String whereClause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** Puts rows that were fetched by id back into the order of the ids. */
    public static <T> List<T> inOrder(List<Long> ids, List<T> rows, java.util.function.ToLongFunction<T> id) {
        var byId = rows.stream().collect(Collectors.toMap(id::applyAsLong, row -> row));
        return ids.stream().map(byId::get).filter(java.util.Objects::nonNull).toList();
    }
}
