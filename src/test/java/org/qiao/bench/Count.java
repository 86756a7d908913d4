package org.qiao.bench;

import java.io.IOException;
import java.util.function.Function;

/** Opens a list and waits until it knows its exact length; a long one takes its time to begin with that (0.4 s). */
record Count(String name, Function<Turn, String> address) implements Action {

    @Override
    public void before(Tab tab, Turn turn) throws IOException, InterruptedException {
        tab.visit(Visit.NOWHERE);
    }

    @Override
    public void act(Tab tab, Turn turn) throws IOException, InterruptedException {
        tab.visit(address.apply(turn));
        tab.confirm();
        tab.counted();
    }
}
