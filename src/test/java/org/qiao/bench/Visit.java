package org.qiao.bench;

import java.io.IOException;
import java.util.function.Function;

/**
 * Opens a page from elsewhere.
 *
 * @param expected the tag of an element that shows that the page is there
 */
record Visit(String name, String expected, Function<Turn, String> address) implements Action {

    /** Any address that leads nowhere: a page with next to nothing on it. */
    static final String NOWHERE = "bench-nowhere";

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
