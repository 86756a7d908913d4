package org.qiao.reference;

import java.util.List;
import java.util.stream.Stream;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;

/** A filter of a list by places or sectors, by their codes in the address. */
public final class TermFilter {

    private static final long UNKNOWN = -1;

    private TermFilter() {}

    public static ListFilter of(String key, String label, Tree tree) {
        return ListFilter.records(key, label, new ListFilter.Records() {
            @Override
            public List<Choice> suggest(String typed, int offset, int limit) {
                return choices(TermPicker.best(tree.all(), typed).skip(offset).limit(limit));
            }

            @Override
            public List<Choice> named(List<String> tokens) {
                return choices(tokens.stream().flatMap(code -> tree.byCode(code).stream()));
            }

            private List<Choice> choices(Stream<Term> terms) {
                var labels = TermPicker.labels(tree.all(), Texts.language());
                return terms.map(term -> new Choice(term.code(), labels.getOrDefault(term.id(), "")))
                        .toList();
            }
        });
    }

    /** Ids of the chosen terms; a code that nobody knows finds nothing, rather than everything. */
    public static List<Long> ids(ListState state, String key, Tree tree) {
        return state.of(key).stream()
                .map(code -> tree.byCode(code).map(Term::id).orElse(UNKNOWN))
                .toList();
    }
}
