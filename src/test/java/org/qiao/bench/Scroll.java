package org.qiao.bench;

import java.io.IOException;

/** Drags the scroll bar of a list somewhere into its last pages, once the list knows how long it is. */
record Scroll(String name, String address) implements Action {

    private static final int PAGE = 50;

    @Override
    public void before(Tab tab, Turn turn) throws IOException, InterruptedException {
        if (turn.number() == 0) {
            tab.visit(Visit.NOWHERE);
            tab.visit(address);
            tab.confirm();
            tab.counted();
            tab.confirm();
        }
    }

    @Override
    public void act(Tab tab, Turn turn) throws IOException, InterruptedException {
        var grid = tab.grid();
        var pages = (turn.number() % 9) + 1L;
        // A browser asks for whole pages.
        tab.scroll(grid, Math.max(0, tab.rows(grid) / PAGE - pages) * PAGE, PAGE);
        if (!tab.answer().contains("$connector.set(")) {
            tab.confirm();
            throw new IOException("no rows came");
        }
    }
}
