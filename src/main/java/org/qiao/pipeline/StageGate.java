package org.qiao.pipeline;

import java.util.List;

/** What another module may put in the way of a deal that goes on to a stage; asked on every path that moves one. */
public interface StageGate {

    /**
     * What is still to be settled before the deal may go from one stage to the other; nothing where the way is free. Asked as
     * whoever moves the deal.
     */
    List<Obstacle> obstacles(long dealId, StageRef from, StageRef to);

    /**
     * What is still to be settled before the company may take part in a deal that has come as far as that stage; nothing for a
     * gate that does not ask who takes part.
     */
    default List<Obstacle> obstacles(long companyId, StageRef standing) {
        return List.of();
    }

    /**
     * What is still to be settled before a deal that has come as far as that stage may take another direction; nothing for a
     * gate that asks the same of all of them.
     */
    default List<Obstacle> obstacles(long dealId, Direction direction, StageRef standing) {
        return List.of();
    }
}
