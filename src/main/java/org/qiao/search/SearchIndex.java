package org.qiao.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the documents: a module puts its record's names here in the transaction that saves the record. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class SearchIndex {

    private static final int LONGEST = 4000;

    private final JdbcTemplate jdbc;

    SearchIndex(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the record's document by one that holds these texts, their pinyin and their initials. */
    public void put(String kind, long recordId, Collection<String> texts) {
        var lines = lines(texts);
        jdbc.update(
                "replace into search_document (kind, record_id, text) values (?, ?, ?)",
                kind,
                recordId,
                document(lines));
        var wanted = grams(lines);
        var present = new TreeSet<>(jdbc.queryForList(
                "select gram from search_gram where kind = ? and record_id = ?", String.class, kind, recordId));
        var gone = present.stream()
                .filter(g -> !wanted.contains(g))
                .map(g -> new Object[] {kind, g, recordId})
                .toList();
        var added = wanted.stream()
                .filter(g -> !present.contains(g))
                .map(g -> new Object[] {kind, g, recordId})
                .toList();
        jdbc.batchUpdate("delete from search_gram where kind = ? and gram = ? and record_id = ?", gone);
        jdbc.batchUpdate("insert into search_gram (kind, gram, record_id) values (?, ?, ?)", added);
    }

    /** The lines of a document: each text's key, pinyin and initials. Public for bulk loading, which writes them by itself. */
    public static Set<String> lines(Collection<String> texts) {
        var lines = new LinkedHashSet<String>();
        for (var text : texts) {
            lines.add(Reading.key(text));
            lines.add(Reading.pinyin(text));
            lines.add(Reading.initials(text));
        }
        lines.remove("");
        return lines;
    }

    /** The document that holds the lines, cut to the length of the column. */
    public static String document(Set<String> lines) {
        var text = String.join("\n", lines);
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** Every gram of the lines. */
    public static Set<String> grams(Set<String> lines) {
        var grams = new TreeSet<String>();
        lines.forEach(line -> grams.addAll(Grams.of(line)));
        return grams;
    }
}
