package org.qiao.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Range;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Component;

/** Where deals stand, or stood at the end of a day, in the words of the database. */
@Component
class StandingConditions {

    private static final String STANDING = "h.at < :asOf and (h.leftAt is null or h.leftAt >= :asOf)";
    /** Said of the alias {@code x}: it is of the step that led to where the deal stands now. */
    static final String CLOSED_NOW = "x.changeId in (select y.id from StageChange y where y.leftAt is null)";

    private static final String CLOSED_THEN = "x.changeId in (select y.id from StageChange y where y.at < :asOf"
            + " and (y.leftAt is null or y.leftAt >= :asOf))";
    private static final String JOIN = "StageChange h on h.dealId = r.id and " + STANDING;

    private final PipelineBook pipelines;
    private final StageClock clock;

    StandingConditions(PipelineBook pipelines, StageClock clock) {
        this.pipelines = pipelines;
        this.clock = clock;
    }

    ListQuery narrow(ListQuery query, DealFilter filter) {
        var day = filter.course().asOf();
        if (day == null) {
            query.where("r.pipelineId in :pipelines", "pipelines", filter.pipelineIds())
                    .where("r.stageId in :stages", "stages", filter.stageIds());
            return filter.traits().stuck()
                    ? query.where(stuck(query, "r.stageId", "r.stageSince", clock.today()))
                    : query;
        }
        var stood = "select h.dealId from StageChange h where " + STANDING + in(query, stagesThen(filter));
        if (filter.traits().stuck()) {
            stood += " and " + stuck(query, "h.toStageId", "h.at", day);
        }
        return query.where("r.id in (" + stood + ")").with("asOf", clock.end(day));
    }

    /** The expression for the stage where a deal stands, after joining what it takes. */
    String stage(ListQuery query, DealFilter filter) {
        return filter.course().asOf() == null ? "r.stageId" : join(query, "h.toStageId");
    }

    /** The expression for the moment since when a deal stands there. */
    String since(ListQuery query, DealFilter filter) {
        return filter.course().asOf() == null ? "r.stageSince" : join(query, "h.at");
    }

    /** Said of the alias {@code x}: it is why the deal was closed where it stands, which the viewer may know. */
    static String closed(DealFilter filter) {
        return filter.course().asOf() == null ? CLOSED_NOW : CLOSED_THEN;
    }

    /** The condition that a deal stands in one of these stages. */
    String in(ListQuery query, DealFilter filter, String name, Collection<Long> stages) {
        query.with(name, stages);
        return filter.course().asOf() == null
                ? "r.stageId in :" + name
                : "r.id in (select h.dealId from StageChange h where h.toStageId in :" + name + " and " + STANDING
                        + ")";
    }

    /** Only deals that came to where they stand in that time. */
    void since(ListQuery query, DealFilter filter, Range<Instant> since, String name) {
        if (filter.course().asOf() == null) {
            query.during("r.stageSince", name, since);
        } else if (!since.isAny()) {
            query.where("r.id in (select h.dealId from StageChange h where " + STANDING
                    + query.and("h.at", name, new Range<>(since.from(), justBefore(since.to()))) + ")");
        }
    }

    private static @Nullable Instant justBefore(@Nullable Instant moment) {
        return moment == null ? null : moment.minus(1, ChronoUnit.MICROS);
    }

    private static String join(ListQuery query, String expression) {
        query.leftJoin(JOIN);
        return expression;
    }

    private String in(ListQuery query, @Nullable Collection<Long> stages) {
        if (stages == null) {
            return "";
        }
        query.with("stages", stages);
        if (!stages.contains(DealFilter.REMOVED)) {
            return " and h.toStageId in :stages";
        }
        query.with("known", pipelines.stages().stream().map(StageRef::id).toList());
        return " and (h.toStageId in :stages or h.toStageId not in :known)";
    }

    /** A deal may have been in another pipeline then: what counts is whose the stage is. Null for all. */
    private @Nullable Set<Long> stagesThen(DealFilter filter) {
        if (filter.pipelineIds().isEmpty() && filter.stageIds().isEmpty()) {
            return null;
        }
        var stages = new HashSet<>(filter.stageIds());
        if (!filter.pipelineIds().isEmpty()) {
            var theirs = pipelines.stages().stream()
                    .filter(stage -> filter.pipelineIds().contains(stage.pipelineId()))
                    .map(StageRef::id)
                    .collect(Collectors.toSet());
            if (filter.stageIds().isEmpty()) {
                stages.addAll(theirs);
            } else {
                stages.retainAll(theirs);
            }
        }
        return stages.isEmpty() ? Set.of(-1L) : stages;
    }

    /** One range of an index per stage that has a limit. */
    private String stuck(ListQuery query, String stageId, String since, LocalDate day) {
        var ranges = new StringBuilder("(1 = 0");
        for (var stage : pipelines.stages()) {
            var limit = stage.stuckAfterDays();
            if (limit == null) {
                continue;
            }
            var n = stage.id();
            ranges.append(" or (" + stageId + " = :s" + n + " and " + since + " < :t" + n);
            query.with("s" + n, n).with("t" + n, clock.before(day, limit));
            // The board's index begins with the pipeline.
            if (stageId.startsWith("r.")) {
                ranges.append(" and r.pipelineId = :p" + n);
                query.with("p" + n, stage.pipelineId());
            }
            ranges.append(")");
        }
        return ranges.append(")").toString();
    }
}
