package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.qiao.screening.EditionRow;
import org.qiao.screening.ListLoading;
import org.qiao.screening.MatchChange;
import org.qiao.screening.MatchFilter;
import org.qiao.screening.MatchStatus;
import org.qiao.screening.RecordKind;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.springframework.stereotype.Component;

/** What potential matches can be filtered by, and what a state of the list asks of the service. */
@Component
class MatchFilters {

    private static final List<Integer> SCORES = List.of(90, 75, 60);

    /** An id that nothing has, for words in an address that nobody knows. */
    private static final long UNKNOWN = -1;

    private final ListLoading lists;
    private final MatchWords words;

    MatchFilters(ListLoading lists, MatchWords words) {
        this.lists = lists;
        this.words = words;
    }

    List<ListFilter> all() {
        return List.of(
                ListFilter.oneOf("status", t("screening.status"), MatchStatus.class),
                ListFilter.oneOf("list", t("screening.list"), this::lists),
                ListFilter.oneOf(
                        "score",
                        t("screening.score"),
                        () -> SCORES.stream()
                                .map(least -> new Choice(String.valueOf(least), t("screening.score.from", least)))
                                .toList()),
                ListFilter.oneOf("kind", t("screening.kind"), RecordKind.class),
                ListFilter.oneOf("change", t("screening.changed"), MatchChange.class),
                ListFilter.oneOf("edition", t("screening.edition"), this::editions),
                ListFilter.flag("decided", t("screening.decided.too")));
    }

    private List<Choice> lists() {
        var names = new LinkedHashMap<Long, String>();
        lists.editions().forEach(e -> names.put(e.listId(), words.list(e.name(), e.format())));
        return names.entrySet().stream()
                .map(list -> new Choice(String.valueOf(list.getKey()), list.getValue()))
                .toList();
    }

    private List<Choice> editions() {
        return lists.editions().stream().map(this::choice).toList();
    }

    private Choice choice(EditionRow edition) {
        return new Choice(String.valueOf(edition.id()), words.edition(edition));
    }

    MatchFilter read(ListState state) {
        return new MatchFilter(
                state.text(),
                state.values("status", MatchStatus.class),
                state.has("decided"),
                ids(state, "list").toList(),
                state.values("kind", RecordKind.class),
                state.values("change", MatchChange.class),
                ids(state, "edition").toList(),
                ids(state, "score")
                        .mapToInt(Long::intValue)
                        .filter(least -> least > 0)
                        .min()
                        .orElse(0),
                state.orders(MatchFilter.Sort.class, MatchFilter.Order::new));
    }

    private static Stream<Long> ids(ListState state, String filter) {
        return state.of(filter).stream().map(token -> token.matches("[0-9]{1,9}") ? Long.parseLong(token) : UNKNOWN);
    }
}
