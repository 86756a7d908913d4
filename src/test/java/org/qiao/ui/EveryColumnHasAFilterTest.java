package org.qiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.ViewTest;

/** What a list shows it can be asked for: each column of the lists that people live in has a filter of its own. */
class EveryColumnHasAFilterTest extends ViewTest {

    /** Filters that have another name in addresses than their column. */
    private static final Map<String, String> OTHERWISE_NAMED = Map.of(
            "companies:TAGS", "tag",
            // Each asks for whatever stands in either column.
            "companies:SECTORS", "sector",
            "companies:PLACES", "place",
            "people:TAGS", "tag",
            "people:COMPANIES", "company",
            "people:LANGUAGES", "language",
            // "since" has long been the span in which something happened to a deal.
            "deals:SINCE", "instage",
            // What is weighted is asked for by what it is a part of.
            "deals:WEIGHTED", "value",
            "deals:LOST_TO", "lostto");

    /**
     * Texts that the search field over the list looks through, in any script and spelling. A filter of their own would find
     * less than that.
     */
    private static final Set<String> SEARCHED = Set.of(
            "companies:NAME",
            "companies:OTHER_NAME",
            "companies:USCC",
            "companies:EIN",
            "people:NAME",
            "people:OTHER_NAME",
            "deals:TITLE",
            "deals:OTHER_TITLE",
            "memberships:OTHER_NAME",
            "tasks:TITLE",
            "touches:SUBJECT");

    @ParameterizedTest
    @ValueSource(strings = {"companies", "people", "deals", "memberships", "tasks", "touches"})
    void everyColumnOfEveryListHasAFilterThatAsksForIt(String address) {
        signInAs("director", "seattle");
        openTab();
        UI.getCurrent().navigate(address);
        var list = list(UI.getCurrent());
        var filters = list.filters().stream().map(ListFilter::key).collect(Collectors.toSet());
        var unasked = new TreeSet<String>();
        for (var column : list.grid().columns().chosenFrom()) {
            var name = address + ":" + column.getKey();
            if (!SEARCHED.contains(name)
                    && !filters.contains(
                            OTHERWISE_NAMED.getOrDefault(name, column.getKey().toLowerCase()))) {
                unasked.add(name);
            }
        }
        assertThat(unasked).isEmpty();
    }

    private static ListPage<?> list(Component root) {
        return root instanceof ListPage<?> page
                ? page
                : root.getChildren()
                        .map(EveryColumnHasAFilterTest::list)
                        .filter(found -> found != null)
                        .findFirst()
                        .orElse(null);
    }
}
