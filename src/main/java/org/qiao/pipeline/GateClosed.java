package org.qiao.pipeline;

import java.util.List;
import org.qiao.kernel.RuleException;

/** The deal cannot enter the stage yet, or not be changed where it stands: something outside the deal itself has to be settled first. */
public class GateClosed extends RuleException {
    private static final long serialVersionUID = 1L;

    private final transient List<Obstacle> obstacles;

    public GateClosed(List<Obstacle> obstacles) {
        super("deal.gate.closed");
        this.obstacles = List.copyOf(obstacles);
    }

    /** The deal cannot be changed where it stands: the field of what is new says so, and why where that takes no name. */
    GateClosed(List<Obstacle> obstacles, String property) {
        super(
                obstacles.getFirst().isNamed()
                        ? "deal.gate.here"
                        : obstacles.getFirst().key(),
                property);
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
