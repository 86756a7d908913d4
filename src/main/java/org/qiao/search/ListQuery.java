package org.qiao.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Range;
import org.qiao.kernel.Window;

/**
 * The query behind a list page: conditions that are there only when asked for, a stable order, and ids first, so that the
 * database walks a narrow index and the wide rows are read for one page only. The entity's alias is {@code r}.
 */
public final class ListQuery {

    /** A shorter list is sorted, whatever was typed. */
    private static final int MANY = 500;

    private final EntityManager entities;
    private final String entity;
    private final ListConditions conditions = new ListConditions();
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
        conditions.add(condition, name, value);
        return this;
    }

    /** The condition that the column holds one of the ids, as a part of a larger one; its parameters begin with the name. */
    public String among(String column, String name, Collection<Long> ids) {
        return conditions.among(column, name, ids);
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
        return conditions.and(expression, name, range);
    }

    /** A further parameter of a condition that has more than one. */
    public ListQuery with(String name, Object value) {
        conditions.value(name, value);
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
        conditions.addMatching(documents, typed, id);
        return this;
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
        conditions.value("called", Findable.NAME + cut);
        conditions.value("begins", Findable.NAME + cut + "%");
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
        return query(
                        type,
                        "select " + select + " from " + entity + " r" + join + conditions.clause() + " group by "
                                + groupBy)
                .getResultList();
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

    /**
     * Sorts by which condition holds, of which no row fulfills two; the last is that none of the others does, and such rows are last
     * both ways. They have no parameters, since a count asks for no order. A long list is read condition after condition.
     */
    public ListQuery walkByConditions(boolean descending, List<String> conditions) {
        orders.addWalked(ListOrder.ofConditions(descending, conditions));
        return this;
    }

    public long count() {
        return count("");
    }

    private long count(String condition) {
        return query(Long.class, "select count(r.id) from " + entity + " r" + conditions.clauseWith(condition))
                .getSingleResult();
    }

    /** Counts no further than the bound: one more than the bound means that there are more. */
    public long countUpTo(int bound) {
        if (bound == Integer.MAX_VALUE) {
            return count();
        }
        return query(
                        Long.class,
                        "select count(f.id) from (select r.id as id from " + entity + " r" + conditions.clause()
                                + " order by " + countingOrder() + " fetch first " + (bound + 1) + " rows only) f")
                .getSingleResult();
    }

    private String countingOrder() {
        // What was typed leads to rows in no order; sorting them would mean to read them all.
        if (conditions.found() != null) {
            return "null";
        }
        return join.isEmpty() ? orders.countingClause() : "r.id";
    }

    /** The ids of matching rows in no order, no more than the limit. */
    public List<Long> some(int limit) {
        return query(Long.class, "select r.id from " + entity + " r" + join + conditions.clause())
                .setMaxResults(limit)
                .getResultList();
    }

    /** The ids of one page, in order. */
    public List<Long> ids(Window window) {
        return new ListPages(new Rows(window.total() == Window.MANY || window.total() > MANY), orders).ids(window);
    }

    private final class Rows implements ListPages.Rows {

        private final boolean many;

        Rows(boolean many) {
            this.many = many;
        }

        @Override
        public long count(String condition) {
            return ListQuery.this.count(condition);
        }

        @Override
        public List<Long> ids(String condition, @Nullable Long group, String order, int offset, int limit) {
            var clause = many && conditions.found() instanceof FoundKeys found && areMany(found, offset + limit)
                    ? conditions.walkedClauseWith(condition)
                    : conditions.clauseWith(condition);
            var ids = query(Long.class, "select r.id from " + entity + " r" + join + clause + " order by " + order);
            return (group == null ? ids : ids.setParameter("group", group))
                    .setFirstResult(offset)
                    .setMaxResults(limit)
                    .getResultList();
        }

        private boolean areMany(FoundKeys found, int rows) {
            var enough = found.enough(rows, query(Long.class, found.last()).getSingleResult());
            return query(Long.class, found.countUpTo(enough)).getSingleResult() == enough;
        }

        @Override
        public List<Object[]> sizes(String column) {
            return figures(Object[].class, column + ", count(r.id)", column);
        }
    }

    private <T> TypedQuery<T> query(Class<T> type, String text) {
        return conditions.bind(entities.createQuery(text, type));
    }

    /** Puts rows that were fetched by id back into the order of the ids. */
    public static <T> List<T> inOrder(List<Long> ids, List<T> rows, ToLongFunction<T> id) {
        var byId = rows.stream().collect(Collectors.toMap(id::applyAsLong, row -> row));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
