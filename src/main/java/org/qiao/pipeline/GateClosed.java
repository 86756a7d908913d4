package org.qiao.pipeline;

import java.util.List;
import org.qiao.kernel.RuleException;

/** The deal cannot enter the stage yet, or a company not take part in it: something outside the deal itself has to be settled first. */
public class GateClosed extends RuleException {
    private static final long serialVersionUID = 1L;

    private final transient List<Obstacle> obstacles;

    public GateClosed(List<Obstacle> obstacles) {
        super("deal.gate.closed");
        this.obstacles = List.copyOf(obstacles);
    }

    /** A company cannot take part yet: the field that names it says why. */
    GateClosed(List<Obstacle> obstacles, String property) {
        super(obstacles.getFirst().key(), property);
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
