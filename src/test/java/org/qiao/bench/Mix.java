package org.qiao.bench;

import java.io.IOException;
import java.util.List;

/** Whatever comes up of a day's work, in turn; each user begins at another point of the day. */
record Mix(List<Action> day) implements Action {

    @Override
    public String name() {
        return "a day's mix";
    }

    @Override
    public void before(Tab tab, Turn turn) throws IOException, InterruptedException {
        now(turn).before(tab, alone(turn));
    }

    @Override
    public void act(Tab tab, Turn turn) throws IOException, InterruptedException {
        now(turn).act(tab, alone(turn));
    }

    private Action now(Turn turn) {
        return day.get((turn.user() + turn.number()) % day.size());
    }

    /** Each comes from elsewhere, so it begins at its beginning. */
    private static Turn alone(Turn turn) {
        return new Turn(turn.user(), turn.users(), 0, turn.dice());
    }
}
