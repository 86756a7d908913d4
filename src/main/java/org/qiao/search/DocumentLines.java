package org.qiao.search;

import java.util.LinkedHashSet;
import java.util.Set;

/** The lines of a record's document, each behind the mark that says how good a hit is, and each once. */
final class DocumentLines {

    private static final int LONGEST_DOCUMENT = 100_000;

    private final Set<String> lines = new LinkedHashSet<>();

    /** Nothing where the text is empty. */
    void add(char mark, String text) {
        if (!text.isEmpty()) {
            lines.add(mark + Findable.cut(text, Findable.LONGEST_LINE));
        }
    }

    /** A line of any length. */
    void addWhole(char mark, String text) {
        lines.add(mark + text);
    }

    boolean hold(String query) {
        return lines.stream().anyMatch(line -> line.indexOf(query, 1) >= 0);
    }

    /** As many as the column holds. */
    String document() {
        var document = new StringBuilder();
        for (var line : lines) {
            if (document.length() + line.length() < LONGEST_DOCUMENT) {
                document.append(line).append('\n');
            }
        }
        return document.toString();
    }
}
