package org.qiao.pipeline;

import java.util.List;

/** What another module may put in the way of a deal that goes on to a stage; asked on every path that moves one. */
public interface StageGate {

    /**
     * What is still to be settled before the deal may go from one stage to the other; nothing where the way is free. Asked as
     * whoever moves the deal.
     */
    List<Obstacle> obstacles(long dealId, StageRef from, StageRef to);
}
