package org.qiao.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qiao.reference.Places;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Component;

/** What became of deals over time, in the words of the database. */
@Component
class CourseConditions {

    private final StandingConditions standing;
    private final PipelineBook pipelines;
    private final Places places;
    private final StageClock clock;
    private final BookedConditions booked;

    CourseConditions(
            StandingConditions standing,
            PipelineBook pipelines,
            Places places,
            StageClock clock,
            BookedConditions booked) {
        this.standing = standing;
        this.pipelines = pipelines;
        this.places = places;
        this.clock = clock;
        this.booked = booked;
    }

    ListQuery narrow(ListQuery query, DealFilter filter) {
        standing.narrow(query, filter);
        var course = filter.course();
        booked.narrow(query, course.booked());
        if (course.since() != null || !course.happened().isEmpty()) {
            happened(query, filter);
        }
        if (!course.reachedIds().isEmpty()) {
            query.where(steps("c.toStageId in :reached", course, false)).with("reached", course.reachedIds());
        }
        if (!course.leftIds().isEmpty()) {
            query.where(
                            "r.id in (select c.dealId from StageChange c where c.toStageId in :left and c.leftAt is not null"
                                    + (course.asOf() == null ? "" : " and c.leftAt < :asOf") + ")")
                    .with("left", course.leftIds());
        }
        expected(query, course);
        closed(query, filter);
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
            case DORMANT -> ended(query, filter, Outcome.DORMANT);
            case ABANDONED -> ended(query, filter, Outcome.ABANDONED);
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
        var name = outcome.name().toLowerCase(Locale.ROOT);
        var stands = standing.in(query, filter, name, stages(outcome));
        var came = steps(
                "c.toStageId in :" + name + " and (c.fromStageId is null or c.fromStageId not in :" + name + ")",
                filter.course(),
                true);
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
        var asked = new ArrayList<String>();
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

    /** What the viewer may not know counts as what nobody said. */
    private void closed(ListQuery query, DealFilter filter) {
        var why = filter.course().closed();
        if (!why.reasons().isEmpty() || why.untold()) {
            var known = "r.id in (select x.dealId from DealClosing x where x.reason in :reasons and "
                    + StandingConditions.closed(filter) + ")";
            var untold =
                    why.untold() ? unknown(query, filter, "x.reason is not null", "dropped", Outcome::isDropped) : "";
            either(query, known, "reasons", why.reasons(), untold);
        }
        if (!why.lostTo().isEmpty()) {
            var ids = filter.traits().terms().exactly() ? why.lostTo() : places.within(why.lostTo());
            var known = "r.id in (select x.dealId from DealClosing x where x.lostToId in :lostTo and "
                    + StandingConditions.closed(filter) + ")";
            var untold = why.lostTo().contains(DealFilter.NONE)
                    ? unknown(query, filter, "x.lostToId is not null", "lostAnywhere", Outcome.LOST::equals)
                    : "";
            either(query, known, "lostTo", ids, untold);
        }
    }

    private static void either(ListQuery query, String known, String name, Collection<?> values, String untold) {
        if (values.isEmpty()) {
            query.where(untold);
        } else {
            query.where(untold.isEmpty() ? known : "(" + known + " or " + untold + ")", name, values);
        }
    }

    /** It stands in a stage of those outcomes, and of why the viewer knows nothing. */
    private String unknown(ListQuery query, DealFilter filter, String told, String name, Predicate<Outcome> outcomes) {
        return "(" + standing.in(query, filter, name, stages(outcomes))
                + " and r.id not in (select x.dealId from DealClosing x where " + told + " and "
                + StandingConditions.closed(filter) + "))";
    }

    private Collection<Long> stages(Outcome outcome) {
        return stages(outcome::equals);
    }

    private Collection<Long> stages(Predicate<Outcome> outcomes) {
        var found = pipelines.stages().stream()
                .filter(stage -> outcomes.test(stage.outcome()))
                .map(StageRef::id)
                .toList();
        return found.isEmpty() ? List.of(-1L) : found;
    }
}
