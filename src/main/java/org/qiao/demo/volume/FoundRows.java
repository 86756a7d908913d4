package org.qiao.demo.volume;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qiao.search.SearchIndex;

/** Makes the search documents, collects their grams on the way, and writes those in the order of their table's key. */
final class FoundRows {

    static final String DOCUMENT_COLUMNS = "kind, record_id, text";
    static final String GRAM_COLUMNS = "kind, gram, record_id";

    private static final int ID_BITS = 32;

    private final Volume volume;
    private final CompanyRows companies;
    private final DealRows deals;
    private final PersonRows people;

    /** Each gram with its kind in front, numbered as it was met. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The gram's number in the upper half, the record's id in the lower. */
    private long[] found = new long[1 << 20];

    private int count;
    private String[] grams = {};

    FoundRows(Volume volume, CompanyRows companies, DealRows deals, PersonRows people) {
        this.volume = volume;
        this.companies = companies;
        this.deals = deals;
        this.people = people;
    }

    long documents() {
        return (long) volume.companies() + volume.deals() + volume.people();
    }

    void document(long n, Tsv row) {
        var deal = n - volume.companies();
        var person = deal - volume.deals();
        if (deal <= 0) {
            document("COMPANY", n, companies.found(n), row);
        } else if (person <= 0) {
            document("DEAL", deal, deals.found(deal), row);
        } else {
            document("PERSON", person, people.found(person), row);
        }
    }

    private void document(String kind, long id, Set<String> lines, Tsv row) {
        row.text(kind).number(id).lines(SearchIndex.document(lines));
        for (var gram : SearchIndex.grams(lines)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count + count / 2);
            }
            long number = numbers.computeIfAbsent(kind + "\t" + gram, g -> numbers.size());
            found[count++] = number << ID_BITS | id;
        }
    }

    /** Once all documents are written: puts the grams into the order of the key and says how many there are. */
    long sortGrams() {
        grams = numbers.keySet().toArray(String[]::new);
        Arrays.sort(grams);
        var rank = new long[grams.length];
        for (int i = 0; i < grams.length; i++) {
            rank[Objects.requireNonNull(numbers.get(grams[i]))] = i;
        }
        for (int i = 0; i < count; i++) {
            found[i] = rank[(int) (found[i] >>> ID_BITS)] << ID_BITS | (found[i] & 0xffffffffL);
        }
        Arrays.sort(found, 0, count);
        return count;
    }

    void gram(long n, Tsv row) {
        var pair = found[(int) n - 1];
        row.text(grams[(int) (pair >>> ID_BITS)]).number(pair & 0xffffffffL);
    }
}
