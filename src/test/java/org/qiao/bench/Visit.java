package org.qiao.bench;

import java.io.IOException;
import java.util.function.Function;

/**
 * Opens a page from elsewhere.
 *
 * @param expected the tag of an element that shows that the page is there
 */
record Visit(String name, String expected, Function<Turn, String> address) implements Action {

    /** A page of the application with little on it, to come from; the frame around it stays, as it does for a user. */
    static final String NOWHERE = "search";

    Visit(String name, String expected, String address) {
        this(name, expected, turn -> address);
    }

    @Override
    public void before(Tab tab, Turn turn) throws IOException, InterruptedException {
        tab.visit(NOWHERE);
    }

    @Override
    public void act(Tab tab, Turn turn) throws IOException, InterruptedException {
        tab.visit(address.apply(turn));
        if (tab.tree().all(expected).isEmpty()) {
            throw new IOException("no " + expected + " on " + address.apply(turn));
        }
    }
}
