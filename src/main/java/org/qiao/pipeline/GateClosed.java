package org.qiao.pipeline;

import java.util.List;
import org.qiao.kernel.RuleException;

/** The deal cannot enter the stage yet: something outside the deal itself has to be settled first. */
public class GateClosed extends RuleException {
    private static final long serialVersionUID = 1L;

    private final transient List<Obstacle> obstacles;

    public GateClosed(List<Obstacle> obstacles) {
        super("deal.gate.closed");
        this.obstacles = List.copyOf(obstacles);
    }

    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
