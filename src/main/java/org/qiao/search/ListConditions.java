package org.qiao.search;

import jakarta.persistence.Parameter;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Range;

/** What has to hold of every row of a list, with the values of its parameters. */
final class ListConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private @Nullable FoundKeys found;

    void add(String condition) {
        conditions.add(condition);
    }

    /** Left out when the value is null, an empty text or an empty collection. */
    void add(String condition, String name, @Nullable Object value) {
        if (value == null || "".equals(value) || value instanceof Collection<?> none && none.isEmpty()) {
            return;
        }
        conditions.add(condition);
        values.put(name, value);
    }

    void value(String name, Object value) {
        values.put(name, value);
    }

    /** That the column holds one of the ids. */
    String among(String column, String name, Collection<Long> ids) {
        return Run.condition(column, name, ids, values);
    }

    /** That the expression is of the range, its ends included, begun with an "and"; nothing where it is any. */
    String and(String expression, String name, Range<?> range) {
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

    /**
     * Only records that refer, by the id, to one that a document leads to which holds what was typed. Documents that lead
     * there through another record are left out as long as one letter is typed, with which the names of half of those begin.
     */
    void addMatching(List<FoundIn> documents, String typed, String id) {
        var query = Query.of(documents.getFirst().kind(), typed);
        if (query.isEmpty()) {
            if (!typed.isBlank()) {
                add("1 = 0");
            }
            return;
        }
        if (documents.size() == 1 && documents.getFirst().through().isEmpty()) {
            var keys = TypedKeys.condition(documents.getFirst().kind(), query, values);
            found = new FoundKeys(documents, id, keys);
        } else {
            add(TypedKeys.ways(documents, query, id, values));
        }
    }

    /** The keys of what was typed, if the index leads from them to the list's records without a detour. */
    @Nullable
    FoundKeys found() {
        return found;
    }

    String clause() {
        return clauseWith("");
    }

    /** The clause with one more condition, which only this query has; an empty one is none. */
    String clauseWith(String condition) {
        return clause(found == null ? "" : found.condition(), condition);
    }

    /** As {@link #clauseWith}, for a list that is walked in its order until enough of its rows hold what was typed. */
    String walkedClauseWith(String condition) {
        return clause(found == null ? "" : found.walkedCondition(), condition);
    }

    private String clause(String matching, String condition) {
        var all = Stream.concat(conditions.stream(), Stream.of(matching, condition))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        return all.isEmpty() ? "" : " where " + all;
    }

    /** Sets the parameters that the query has. */
    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(values::containsKey)
                .forEach(name -> query.setParameter(name, values.get(name)));
        return query;
    }
}
