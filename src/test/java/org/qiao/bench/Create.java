package org.qiao.bench;

import java.io.IOException;

/** Saves a new company in its dialog, which looks for duplicates first; the time taken is that of the save. */
record Create() implements Action {

    @Override
    public String name() {
        return "create a company (save)";
    }

    @Override
    public void before(Tab tab, Turn turn) throws IOException, InterruptedException {
        tab.visit(Visit.NOWHERE);
        tab.visit("companies");
        tab.confirm();
        tab.click(tab.need(tab.tree().withText("vaadin-button", "New company"), "button to create"));
        var field = tab.need(tab.tree().labelled("vaadin-text-field", "English name"), "field for the name");
        tab.type(field, "Bench " + turn.user() + " " + Long.toString(turn.dice().nextLong(1L << 40), 36));
    }

    @Override
    public void act(Tab tab, Turn turn) throws IOException, InterruptedException {
        tab.click(tab.need(tab.tree().withText("vaadin-button", "Save"), "button to save"));
        if (!tab.answer().contains("companies/")) {
            throw new IOException("the company was not saved");
        }
    }
}
