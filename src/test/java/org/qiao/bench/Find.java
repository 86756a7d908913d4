package org.qiao.bench;

import java.io.IOException;
import java.util.List;

/** Types into the search box, which stays open; the queries take turns. */
record Find(String name, List<String> queries) implements Action {

    private static final String HIT = "All results";
    private static final String PLACEHOLDER = "A name in any script, pinyin, initials, a number";

    @Override
    public void before(Tab tab, Turn turn) throws IOException, InterruptedException {
        if (turn.number() == 0) {
            tab.visit(Visit.NOWHERE);
            tab.visit("companies");
            tab.click(tab.need(tab.tree().withText("button", "SearchCtrl K⌘K"), "button that opens the search box"));
        }
    }

    @Override
    public void act(Tab tab, Turn turn) throws IOException, InterruptedException {
        var query = queries.get(turn.number() % queries.size());
        var field = tab.tree().all("vaadin-text-field").stream()
                .filter(node -> node.property("placeholder").equals(PLACEHOLDER))
                .findFirst();
        tab.type(tab.need(field, "field of the search box"), query);
        if (!tab.answer().contains(HIT)) {
            throw new IOException("nothing found for " + query);
        }
    }
}
