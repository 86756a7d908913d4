package org.qiao.bench;

import java.io.IOException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drops a card of the first stage on the second, and the next time one of the second on the first. */
record Move(String board) implements Action {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public String name() {
        return "move, with the board drawn anew";
    }

    @Override
    public void before(Tab tab, Turn turn) throws IOException, InterruptedException {
        if (turn.number() == 0) {
            tab.visit(board);
        }
    }

    @Override
    public void act(Tab tab, Turn turn) throws IOException, InterruptedException {
        var columns = tab.tree().all("qiao-column");
        if (columns.size() < 2) {
            throw new IOException("no qiao-column on " + board);
        }
        var from = columns.get(turn.number() % 2);
        var to = columns.get(1 - turn.number() % 2);
        var card = card(JSON.readTree(from.property("data")).path("cards"), turn);
        tab.fire(
                to,
                "deal-drop",
                Map.of(
                        "event.detail.deal", card.path("id").asString(),
                        "event.detail.version", card.path("version").asInt(),
                        "event.detail.by", 0));
        if (holds(from, card)) {
            throw new IOException("the card was not moved");
        }
    }

    private static boolean holds(Tree.Node column, JsonNode card) {
        return JSON.readTree(column.property("data"))
                .path("cards")
                .valueStream()
                .anyMatch(c -> c.path("id").equals(card.path("id")));
    }

    /** Users take different cards, so that they do not step on each other. */
    private static JsonNode card(JsonNode cards, Turn turn) throws IOException {
        var free = cards.valueStream()
                .filter(card -> !card.path("fixed").asBoolean())
                .toList();
        if (free.isEmpty()) {
            throw new IOException("no card to move");
        }
        return free.stream()
                .filter(card -> card.path("id").asLong() % turn.users() == turn.user())
                .findFirst()
                .orElse(free.get(turn.user() % free.size()));
    }
}
