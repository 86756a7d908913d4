package org.qiao.demo.volume;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.qiao.search.Findable;
import org.qiao.search.SearchIndex;

/** Makes the search documents, collects their keys on the way, and writes those in the order of their table's key. */
final class FoundRows {

    static final String DOCUMENT_COLUMNS = "kind, record_id, text";
    static final String KEY_COLUMNS = "kind, text, record_id";

    private static final int ID_BITS = 32;

    private final List<Kind> kinds;

    /** So many records of a kind, and what each is found by. */
    private record Kind(String name, long count, LongFunction<Findable> found) {}

    /** Each key with its kind in front, numbered as it was met. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The key's number in the upper half, the record's id in the lower. */
    private long[] found = new long[1 << 20];

    private int count;
    private String[] keys = {};

    FoundRows(Volume volume, CompanyRows companies, DealRows deals, PersonRows people, TouchRows touches) {
        kinds = List.of(
                new Kind("COMPANY", volume.companies(), companies::found),
                new Kind("PERSON", volume.people(), people::found),
                new Kind("DEAL", volume.deals(), deals::found),
                new Kind("DEALTERMS", volume.deals(), deals::foundTerms),
                new Kind("TASK", volume.touches() / TouchRows.TOUCHES_PER_TASK, touches::foundTask),
                new Kind("TOUCH", volume.touches(), touches::found));
    }

    long documents() {
        return kinds.stream().mapToLong(Kind::count).sum();
    }

    void document(long n, Tsv row) {
        var id = n;
        for (var kind : kinds) {
            if (id <= kind.count()) {
                document(kind.name(), id, SearchIndex.document(kind.found().apply(id)), row);
                return;
            }
            id -= kind.count();
        }
    }

    private void document(String kind, long id, String document, Tsv row) {
        if (document.isEmpty()) {
            return;
        }
        row.text(kind).number(id).lines(document);
        for (var key : SearchIndex.keys(document)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count + count / 2);
            }
            long number = numbers.computeIfAbsent(kind + "\t" + key, k -> numbers.size());
            found[count++] = number << ID_BITS | id;
        }
    }

    /** Once all documents are written: puts the keys into the order of the key and says how many there are. */
    long sortKeys() {
        keys = numbers.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        var rank = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            rank[Objects.requireNonNull(numbers.get(keys[i]))] = i;
        }
        for (int i = 0; i < count; i++) {
            found[i] = rank[(int) (found[i] >>> ID_BITS)] << ID_BITS | (found[i] & 0xffffffffL);
        }
        Arrays.sort(found, 0, count);
        return count;
    }

    void key(long n, Tsv row) {
        var pair = found[(int) n - 1];
        row.text(keys[(int) (pair >>> ID_BITS)]).number(pair & 0xffffffffL);
    }
}
