package org.qiao.bench;

import java.io.IOException;

/**
 * Takes a file along from a page that stays open, once it is said what for; the time taken is that of the file.
 *
 * @param button what the button says
 * @param begins how such a file begins
 */
record Download(String name, String address, String button, String begins) implements Action {

    @Override
    public void before(Tab tab, Turn turn) throws IOException, InterruptedException {
        if (turn.number() == 0) {
            tab.visit(Visit.NOWHERE);
            tab.visit(address);
        }
        tab.click(tab.need(tab.tree().withText("vaadin-button", button), "button " + button));
        tab.type(
                tab.need(tab.tree().labelled("vaadin-text-field", "What is it for?"), "field for the purpose"),
                "Bench");
    }

    @Override
    public void act(Tab tab, Turn turn) throws IOException, InterruptedException {
        var file = tab.download(tab.need(tab.tree().withText("a", "Save the file"), "link to the file"));
        if (!file.startsWith(begins)) {
            throw new IOException("no such file: " + file.substring(0, Math.min(100, file.length())));
        }
    }
}
