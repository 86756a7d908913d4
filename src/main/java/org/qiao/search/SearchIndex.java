package org.qiao.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the documents: a module puts what its record is found by here in the transaction that saves the record. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SearchIndex {

    /** So many documents are read at once. */
    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    SearchIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the record's document by one that holds these texts as names. */
    public void put(String kind, long recordId, Collection<String> texts) {
        var findable = new Findable();
        texts.forEach(findable::name);
        put(kind, recordId, findable);
    }

    /** Replaces the record's document. */
    public void put(String kind, long recordId, Findable findable) {
        putAll(kind, Map.of(recordId, findable));
    }

    /** Replaces the documents of many records. */
    public void putAll(String kind, Map<Long, Findable> findables) {
        var stored = documents(kind, findables.keySet());
        var gone = new java.util.ArrayList<Object[]>();
        var added = new java.util.ArrayList<Object[]>();
        var written = new java.util.ArrayList<Object[]>();
        findables.forEach((id, findable) -> {
            var before = stored.getOrDefault(id, "");
            var document = findable.document();
            if (!document.equals(before)) {
                var present = Findable.keys(before);
                var wanted = Findable.keys(document);
                minus(present, wanted).forEach(key -> gone.add(new Object[] {kind, key, id}));
                minus(wanted, present).forEach(key -> added.add(new Object[] {kind, key, id}));
                written.add(new Object[] {kind, id, document});
            }
        });
        jdbc.batchUpdate("replace into search_document (kind, record_id, text) values (?, ?, ?)", written);
        jdbc.batchUpdate("delete from search_key where kind = ? and text = ? and record_id = ?", gone);
        jdbc.batchUpdate("insert ignore into search_key (kind, text, record_id) values (?, ?, ?)", added);
    }

    /** Takes the record out of the index. */
    public void remove(String kind, long recordId) {
        put(kind, recordId, new Findable());
        jdbc.update("delete from search_document where kind = ? and record_id = ?", kind, recordId);
    }

    /** Empties the index, which is about to be filled anew. */
    void clear() {
        jdbc.execute("delete from search_key");
        jdbc.execute("delete from search_document");
    }

    /** The documents that there are, by record. */
    Map<Long, String> documents(String kind, Collection<Long> recordIds) {
        var found = new LinkedHashMap<Long, String>();
        if (!recordIds.isEmpty()) {
            jdbc.query(
                    "select record_id, text from search_document where kind = ? and record_id in ("
                            + marks(recordIds.size()) + ")",
                    row -> {
                        found.put(row.getLong(1), row.getString(2));
                    },
                    parameters(kind, recordIds));
        }
        return found;
    }

    /** Hands over the documents of these records, some at a time; for walks over the whole database. */
    void eachDocument(String kind, List<Long> recordIds, BiConsumer<Long, String> each) {
        for (int from = 0; from < recordIds.size(); from += AT_ONCE) {
            documents(kind, recordIds.subList(from, Math.min(recordIds.size(), from + AT_ONCE)))
                    .forEach(each);
        }
    }

    /**
     * Records of the kind whose keys begin so, each once: first those that are called so, then in the order of the beginnings
     * given and then of the keys.
     *
     * @param limit for each beginning
     * @param latest walks from the last record to the first
     */
    List<Long> beginning(String kind, List<String> beginnings, int limit, boolean latest) {
        return beginning(kind, beginnings, limit, latest, key -> true);
    }

    /** As {@link #beginning(String, List, int, boolean)}, only through keys that pass. */
    List<Long> beginning(String kind, List<String> beginnings, int limit, boolean latest, Predicate<String> passing) {
        var sql = new StringBuilder();
        var values = new java.util.ArrayList<@Nullable Object>();
        for (int i = 0; i < beginnings.size(); i++) {
            var order = latest ? " desc" : "";
            sql.append(i == 0 ? "" : " union all ")
                    .append("(select ")
                    .append(i)
                    .append(" as rank, text, record_id from search_key where kind = ? and text like ? order by text")
                    .append(order)
                    .append(", record_id")
                    .append(order)
                    .append(" limit ")
                    .append(limit)
                    .append(')');
            values.add(kind);
            values.add(beginnings.get(i) + "%");
        }
        var ranked = jdbc.query(
                sql.toString(),
                (row, n) -> new Entry(row.getInt(1), row.getString(2), row.getLong(3)),
                values.toArray());
        return ranked.stream()
                .filter(entry -> passing.test(entry.text()))
                .sorted(java.util.Comparator.comparing(
                                (Entry entry) -> !isWholeName(entry.text(), beginnings.get(entry.rank())))
                        .thenComparingInt(Entry::rank))
                .map(Entry::id)
                .distinct()
                .toList();
    }

    /** A key that is full may be the beginning of a longer name. */
    private static boolean isWholeName(String key, String beginning) {
        return key.equals(beginning)
                && (key.charAt(0) == Findable.NAME || key.charAt(0) == Findable.ALSO)
                && key.codePointCount(1, key.length()) < Findable.KEY;
    }

    /** Hands over every key of the kind that begins so, in order, with its record. */
    void walk(String kind, String beginning, java.util.function.ObjLongConsumer<String> each) {
        jdbc.query(
                "select text, record_id from search_key where kind = ? and text like ? order by text, record_id",
                row -> {
                    each.accept(row.getString(1), row.getLong(2));
                },
                kind,
                beginning + "%");
    }

    private record Entry(int rank, String text, long id) {}

    /** The document that holds what the record is found by. For bulk loading, which writes it by itself. */
    public static String document(Findable findable) {
        return findable.document();
    }

    /** Every key of a document. For bulk loading, which writes them by itself. */
    public static Set<String> keys(String document) {
        return Findable.keys(document);
    }

    private static Set<String> minus(Set<String> some, Set<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }

    private static Object[] parameters(String kind, Collection<Long> ids) {
        var values = new java.util.ArrayList<Object>();
        values.add(kind);
        values.addAll(ids);
        return values.toArray();
    }
}
