package org.qiao.pipeline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Which moves from one stage to another to look for. An empty collection filters nothing.
 *
 * @param text a fragment of the deal's title or code name, or of its investor's name; empty for all
 * @param since the moment from which on moves count
 * @param before the moment from which on they count no more
 * @param pipelineIds of the stages that deals went to
 * @param movedBy ids of users
 * @param ownerIds whose the deals are
 * @param officeIds whose the deals are
 * @param earliestFirst the latest one first otherwise
 */
public record MoveFilter(
        String text,
        Instant since,
        Instant before,
        Collection<Long> pipelineIds,
        Collection<Long> fromIds,
        Collection<Long> toIds,
        Collection<Long> movedBy,
        Collection<Long> ownerIds,
        Collection<Long> officeIds,
        boolean earliestFirst) {

    /** Every move of the span, latest first. */
    public static MoveFilter between(Instant since, Instant before) {
        return new MoveFilter(
                "", since, before, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);
    }
}
