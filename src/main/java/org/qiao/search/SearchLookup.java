package org.qiao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The ways of asking the index for one query, the strictest first. */
@Component
class SearchLookup {

    /** Numbers of records that a document of the kind leads to, best first. */
    interface Candidates {
        List<Long> of(String document, boolean latest, int limit);
    }

    /**
     * One way of asking.
     *
     * @param first whether modules look by their own means too
     * @param nearly whether what it finds is only alike
     * @param leavesOut whether words are left out that may have been meant
     */
    record Attempt(Candidates candidates, boolean first, boolean nearly, boolean leavesOut) {

        Attempt(Candidates candidates, boolean first, boolean nearly) {
            this(candidates, first, nearly, false);
        }
    }

    private static final int SLIPS = 1_000;

    private final SearchIndex index;

    SearchLookup(SearchIndex index) {
        this.index = index;
    }

    List<Attempt> attempts(String typed, String key) {
        var attempts = new ArrayList<Attempt>();
        var bare = NameCore.withoutForm(typed);
        var keys = bare.isEmpty() || bare.equals(key) ? List.of(key) : List.of(key, bare);
        attempts.add(new Attempt((kind, latest, limit) -> written(kind, keys, latest, limit), true, false));
        var words = NameCore.wordsWithoutForm(typed);
        if (words.size() > 1) {
            attempts.add(new Attempt((kind, latest, limit) -> allWords(kind, words, latest, limit), false, false));
        }
        var core = NameCore.of(typed);
        if (!core.isEmpty() && !keys.contains(core)) {
            attempts.add(new Attempt((kind, latest, limit) -> written(kind, core, latest, limit), false, false, true));
        }
        var sought = keys.getLast();
        if (Reading.hasHan(sought) && sought.length() > 1) {
            var sound = Reading.pinyin(sought);
            attempts.add(new Attempt((kind, latest, limit) -> written(kind, sound, latest, limit), false, true));
        }
        if (Nearly.mayBe(sought)) {
            attempts.add(new Attempt((kind, latest, limit) -> oneSlip(kind, sought, latest, limit), false, true));
        }
        return attempts;
    }

    /** What is written so with its legal form comes before what is written so without. */
    private List<Long> written(String kind, List<String> keys, boolean latest, int limit) {
        return keys.stream()
                .flatMap(key -> written(kind, key, latest, limit).stream())
                .distinct()
                .toList();
    }

    private List<Long> written(String kind, String key, boolean latest, int limit) {
        var ids = index.beginning(kind, latest ? Query.ofTexts(key) : Query.ranked(key), limit, latest);
        return Query.isFull(key) ? wholeNamesFirst(kind, key, ids) : ids;
    }

    /** Keys hold only the beginning of so long a query: its documents have to be asked. */
    private List<Long> wholeNamesFirst(String kind, String key, List<Long> ids) {
        var documents = index.documents(kind, ids);
        var ranked = new TreeMap<Integer, List<Long>>();
        for (var id : ids) {
            var document = documents.getOrDefault(id, "");
            if (document.contains(key)) {
                ranked.computeIfAbsent(rank(document, key), rank -> new ArrayList<>())
                        .add(id);
            }
        }
        return ranked.values().stream().flatMap(List::stream).toList();
    }

    /** How near a document's names come to a query that it holds: 0 is called so, 1 begins so, 2 has it elsewhere. */
    private static int rank(String document, String query) {
        var lines = "\n" + document;
        return Stream.of(Findable.NAME, Findable.ALSO).anyMatch(mark -> lines.contains("\n" + mark + query + "\n"))
                ? 0
                : lines.contains("\n" + Findable.NAME + query) ? 1 : 2;
    }

    /** The longest word leads to the records, and the others must be there too. */
    List<Long> allWords(String kind, List<String> words, boolean latest, int limit) {
        var longest =
                words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        var ids = index.beginning(kind, Query.ranked(longest), Math.max(limit, SLIPS), latest);
        return holding(kind, ids, document -> words.stream().allMatch(document::contains));
    }

    /** What is one slip of the fingers away. */
    List<Long> oneSlip(String kind, String key, boolean latest, int limit) {
        var heads = index.beginning(
                kind,
                Query.marked(Nearly.head(key)),
                Math.max(limit, SLIPS),
                latest,
                text -> Nearly.begins(text.substring(1), Nearly.cut(key)));
        var ids = new LinkedHashSet<>(
                Query.isLong(key) ? holding(kind, heads, document -> Nearly.inDocument(document, key)) : heads);
        var others = index.beginning(kind, List.of(Nearly.tail(key)), Math.max(limit, SLIPS), latest);
        ids.addAll(holding(kind, others, document -> Nearly.inDocument(document, key)));
        return List.copyOf(ids);
    }

    private List<Long> holding(String kind, List<Long> ids, Predicate<String> holds) {
        var documents = index.documents(kind, ids);
        return ids.stream()
                .filter(id -> holds.test(documents.getOrDefault(id, "")))
                .toList();
    }
}
