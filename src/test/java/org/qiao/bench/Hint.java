package org.qiao.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Types the name of a company that is there into the dialog for a new one, which points at its likely twins. */
final class Hint implements Action {

    private static final int NAMES = 40;

    private final long companies;
    private final List<String> names = new ArrayList<>();

    /** @param companies how many there are; some of their names are typed */
    Hint(long companies) {
        this.companies = companies;
    }

    @Override
    public String name() {
        return "duplicate hint";
    }

    @Override
    public void before(Tab tab, Turn turn) throws IOException, InterruptedException {
        if (turn.number() > 0) {
            return;
        }
        learn(tab);
        tab.visit(Visit.NOWHERE);
        tab.visit("companies");
        tab.confirm();
        tab.click(tab.need(tab.tree().withText("vaadin-button", "New company"), "button to create"));
    }

    private synchronized void learn(Tab tab) throws IOException, InterruptedException {
        for (long i = names.size(); i < NAMES; i++) {
            tab.visit("companies/" + (3 + i * (companies - 3) / NAMES));
            names.add(tab.need(tab.tree().all("h1").stream().findFirst(), "heading")
                    .text(tab.tree()));
        }
    }

    @Override
    public void act(Tab tab, Turn turn) throws IOException, InterruptedException {
        var name = names.get((turn.user() + turn.number()) % NAMES);
        var field = tab.need(tab.tree().labelled("vaadin-text-field", "English name"), "field for the name");
        // Typed a little otherwise each time, as a field tells only of changes.
        tab.type(field, turn.number() / NAMES % 2 == 0 ? name : name + " Ltd");
        if (tab.tree().all("a").stream().noneMatch(link -> link.text(tab.tree()).equals(name))) {
            throw new IOException("no likely twin of " + name);
        }
    }
}
