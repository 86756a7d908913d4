package org.qiao.pipeline;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * A stage as everyone reads it.
 *
 * @param position left to right within its pipeline
 * @param probability that a deal in it lands, in percent
 * @param stuckAfterDays days after which a deal in it counts as stuck; null: never
 * @param requirements what must be known of a deal that enters
 */
public record StageRef(
        long id,
        long pipelineId,
        String code,
        String nameEn,
        String nameZh,
        int position,
        int probability,
        @Nullable Integer stuckAfterDays,
        Outcome outcome,
        StageColor color,
        Set<StageField> requirements) {

    static StageRef of(Stage stage) {
        return new StageRef(
                stage.id(),
                stage.getPipelineId(),
                stage.getCode(),
                stage.getNameEn(),
                stage.getNameZh(),
                stage.getPosition(),
                stage.getProbability(),
                stage.getStuckAfterDays(),
                stage.getOutcome(),
                stage.getColor(),
                Set.copyOf(stage.getRequirements()));
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    /** Whether that many days in it are too many. */
    public boolean isStuckAfter(long days) {
        return stuckAfterDays != null && days > stuckAfterDays;
    }

    /** Whether a deal that goes from one stage to the other enters this one or leaves it behind, from before it. */
    public boolean isPassedBetween(StageRef from, StageRef to) {
        return pipelineId == to.pipelineId
                && position <= to.position
                && (pipelineId != from.pipelineId || from.position < position);
    }
}
