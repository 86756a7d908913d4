package org.qiao.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Component;

/** What became of deals over time, in the words of the database. */
@Component
class CourseConditions {

    /** A next step counts as due so many days ahead: until the next meeting. */
    private static final int DUE_AHEAD = 7;

    private final StandingConditions standing;
    private final PipelineBook pipelines;
    private final StageClock clock;
    private final List<DueDeals> due;
    private final BookedConditions booked;

    CourseConditions(
            StandingConditions standing,
            PipelineBook pipelines,
            StageClock clock,
            List<DueDeals> due,
            BookedConditions booked) {
        this.standing = standing;
        this.pipelines = pipelines;
        this.clock = clock;
        this.due = due;
        this.booked = booked;
    }

    ListQuery narrow(ListQuery query, DealFilter filter) {
        standing.narrow(query, filter);
        var course = filter.course();
        booked.narrow(query, course.booked());
        var day = course.asOf();
        if (course.since() != null || !course.happened().isEmpty()) {
            happened(query, filter);
        }
        if (!course.reachedIds().isEmpty()) {
            query.where(steps("c.toStageId in :reached", course, false)).with("reached", course.reachedIds());
        }
        expected(query, course);
        if (course.due()) {
            due.forEach(known -> known.narrow(
                    query,
                    (day == null ? clock.today() : day).plusDays(DUE_AHEAD),
                    day == null ? null : clock.end(day)));
        }
        return query;
    }

    private void happened(ListQuery query, DealFilter filter) {
        var course = filter.course();
        var asked = course.happened().isEmpty()
                ? steps("1 = 1", course, true)
                : course.happened().stream()
                        .map(happening -> happened(query, filter, happening))
                        .collect(Collectors.joining(" or "));
        query.where("(" + asked + ")");
        if (course.since() != null && asked.contains("c.at >= :since")) {
            query.with("since", clock.start(course.since()));
        }
    }

    private String happened(ListQuery query, DealFilter filter, Happening happening) {
        var course = filter.course();
        return switch (happening) {
            case MOVED -> steps("c.fromStageId is not null", course, true);
            case NEW -> steps("c.fromStageId is null", course, true);
            case WON -> ended(query, filter, Outcome.WON);
            case LOST -> ended(query, filter, Outcome.LOST);
            case SIGNED -> signed(query, course);
        };
    }

    private static String steps(String which, DealCourse course, boolean span) {
        return "r.id in (select c.dealId from StageChange c where " + which
                + (span && course.since() != null ? " and c.at >= :since" : "")
                + (course.asOf() == null ? "" : " and c.at < :asOf") + ")";
    }

    /** It came from elsewhere to such a stage, and still stands in one. */
    private String ended(ListQuery query, DealFilter filter, Outcome outcome) {
        var name = outcome == Outcome.WON ? ":won" : ":lost";
        query.with(name.substring(1), stages(outcome));
        var came = steps(
                "c.toStageId in " + name + " and (c.fromStageId is null or c.fromStageId not in " + name + ")",
                filter.course(),
                true);
        var stands = filter.course().asOf() == null
                ? "r.stageId in " + name
                : "r.id in (select h.dealId from StageChange h where h.toStageId in " + name
                        + " and h.at < :asOf and (h.leftAt is null or h.leftAt >= :asOf))";
        return "(" + came + " and " + stands + ")";
    }

    private String signed(ListQuery query, DealCourse course) {
        var conditions = LedgerConditions.SIGNED;
        if (course.since() != null) {
            conditions += " and e.onDate >= :sinceDay";
            query.with("sinceDay", course.since());
        }
        if (course.asOf() != null) {
            conditions += " and e.onDate <= :day";
            query.with("day", course.asOf());
        }
        return "r.id in (select e.dealId from LedgerEntry e where " + conditions + ")";
    }

    private static void expected(ListQuery query, DealCourse course) {
        var asked = new java.util.ArrayList<String>();
        for (var quarter : course.expected()) {
            var name = "q" + quarter.year() + quarter.number();
            asked.add("r.expectedOn between :" + name + "from and :" + name + "to");
            query.with(name + "from", quarter.first()).with(name + "to", quarter.last());
        }
        if (course.undated()) {
            asked.add("r.expectedOn is null");
        }
        if (!asked.isEmpty()) {
            query.where("(" + String.join(" or ", asked) + ")");
        }
    }

    private Collection<Long> stages(@Nullable Outcome outcome) {
        var found = pipelines.stages().stream()
                .filter(stage -> stage.outcome() == outcome)
                .map(StageRef::id)
                .toList();
        return found.isEmpty() ? List.of(-1L) : found;
    }
}
