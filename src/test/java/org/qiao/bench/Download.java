package org.qiao.bench;

import java.io.IOException;

/**
 * Takes a file along from a page that stays open.
 *
 * @param link what the link says
 * @param begins how such a file begins
 */
record Download(String name, String address, String link, String begins) implements Action {

    @Override
    public void before(Tab tab, Turn turn) throws IOException, InterruptedException {
        if (turn.number() == 0) {
            tab.visit(Visit.NOWHERE);
            tab.visit(address);
        }
    }

    @Override
    public void act(Tab tab, Turn turn) throws IOException, InterruptedException {
        var file = tab.download(tab.need(tab.tree().withText("a", link), "link " + link));
        if (!file.startsWith(begins)) {
            throw new IOException("no such file: " + file.substring(0, Math.min(100, file.length())));
        }
    }
}
