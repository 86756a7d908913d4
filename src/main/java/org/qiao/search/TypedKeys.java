package org.qiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was typed, as keys of the search index in the words of the database. */
final class TypedKeys {

    /** Kinds whose documents hold texts and no names. */
    private static final Set<String> TEXTS = Set.of("TASK", "TOUCH");

    /** Kinds whose documents hold names and texts beside them. */
    private static final Set<String> NAMES_AND_TEXTS = Set.of("INDICATOR");

    private TypedKeys() {}

    /**
     * The condition that one of the documents leads from what was typed to the id. Those that lead there through another record are
     * left out as long as one letter is typed.
     */
    static String ways(List<FoundIn> documents, String query, String id, Map<String, Object> values) {
        var keys = condition(documents.getFirst().kind(), query, values);
        var own = documents.stream().filter(d -> d.through().isEmpty()).toList();
        var ways = new ArrayList<String>();
        if (!own.isEmpty()) {
            ways.add(new FoundKeys(own, id, keys).condition());
        }
        documents.stream()
                .filter(d -> !d.through().isEmpty() && !Query.isOneLetter(query))
                .forEach(d -> ways.add(
                        id + " in (" + d.through() + "(" + new FoundKeys(List.of(d), id, keys).select() + "))"));
        return ways.size() == 1 ? ways.getFirst() : "(" + String.join(" or ", ways) + ")";
    }

    /** What has to hold of {@code SearchKey k} so that it is one of the query's. */
    static String condition(String kind, String query, Map<String, Object> values) {
        var beginnings = beginnings(kind, query);
        var keys = new ArrayList<String>();
        for (int i = 0; i < beginnings.size(); i++) {
            keys.add("k.text like :key" + i);
            values.put("key" + i, beginnings.get(i) + "%");
        }
        var holds = "";
        if (Query.isLong(query)) {
            holds = " and exists (select 1 from SearchDocument d where d.kind = k.kind and d.recordId = k.recordId"
                    + " and d.text like :document)";
            values.put("document", "%" + query + "%");
        }
        return " and (" + String.join(" or ", keys) + ")" + holds;
    }

    private static List<String> beginnings(String kind, String query) {
        if (TEXTS.contains(kind)) {
            return Query.ofTexts(query);
        }
        return NAMES_AND_TEXTS.contains(kind) ? Query.ranked(query) : Query.beginnings(query);
    }
}
