package org.qiao.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A kind of document that leads to the records of a list.
 *
 * @param kind of the document
 * @param only what has to hold of the number {@code k.recordId} for this viewer to be led on; empty where the list's own rows
 *     decide
 * @param through selects the numbers that the list goes by, up to the list of those that were found; empty where they are the
 *     same
 */
public record FoundIn(String kind, String only, String through) {

    /** A kind whose documents have the numbers of the list's own records. */
    public FoundIn(String kind, String only) {
        this(kind, only, "");
    }

    /** A condition on {@code SearchKey k}. All kinds stand in one list, so that one index is read for all of them. */
    static String any(List<FoundIn> documents) {
        var kinds = documents.stream().map(d -> "'" + d.kind() + "'").collect(Collectors.joining(", "));
        var guards = documents.stream()
                .filter(d -> !d.only().isEmpty())
                .map(d -> " and (k.kind <> '" + d.kind() + "' or " + d.only() + ")")
                .collect(Collectors.joining());
        return "k.kind in (" + kinds + ")" + guards;
    }
}
