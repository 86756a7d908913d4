package org.qiao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
     */
    record Attempt(Candidates candidates, boolean first, boolean nearly) {}

    private final SearchIndex index;

    SearchLookup(SearchIndex index) {
        this.index = index;
    }

    List<Attempt> attempts(String typed, String key) {
        var attempts = new ArrayList<Attempt>();
        attempts.add(new Attempt((kind, latest, limit) -> written(kind, key, latest, limit), true, false));
        var words = Findable.words(typed);
        if (words.size() > 1) {
            attempts.add(new Attempt((kind, latest, limit) -> allWords(kind, words, latest, limit), false, false));
        }
        if (Reading.hasHan(key) && key.length() > 1) {
            var sound = Reading.pinyin(key);
            attempts.add(new Attempt((kind, latest, limit) -> written(kind, sound, latest, limit), false, true));
        }
        if (Nearly.mayBe(key)) {
            attempts.add(new Attempt((kind, latest, limit) -> oneSlip(kind, key, latest, limit), false, true));
        }
        return attempts;
    }

    private List<Long> written(String kind, String key, boolean latest, int limit) {
        var ids = index.beginning(kind, latest ? Query.ofTexts(key) : Query.ranked(key), limit, latest);
        return Query.isLong(key) ? holding(kind, ids, document -> document.contains(key)) : ids;
    }

    /** The longest word leads to the records, and the others must be there too. */
    private List<Long> allWords(String kind, List<String> words, boolean latest, int limit) {
        var longest = words.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElseThrow();
        var ids = index.beginning(kind, Query.ranked(longest), Math.max(limit, SLIPS), latest);
        return holding(kind, ids, document -> words.stream().allMatch(document::contains));
    }

    private static final int SLIPS = 1_000;

    private List<Long> oneSlip(String kind, String key, boolean latest, int limit) {
        var heads = index.beginning(
                kind,
                Query.marked(Nearly.head(key)),
                Math.max(limit, SLIPS),
                latest,
                text -> Nearly.begins(text.substring(1), Nearly.cut(key)));
        var ids = new java.util.LinkedHashSet<>(
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
