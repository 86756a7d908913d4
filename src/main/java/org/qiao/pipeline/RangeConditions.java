package org.qiao.pipeline;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qiao.kernel.LandUnit;
import org.qiao.kernel.MoneyRange;
import org.qiao.kernel.Range;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Component;

/** Between which values the figures and days of deals lie, in the words of the database. */
@Component
class RangeConditions {

    /** In square meters, whatever it was reported in. */
    private static final String LAND = Arrays.stream(LandUnit.values())
            .map(unit -> " when org.qiao.kernel.LandUnit." + unit.name() + " then "
                    + unit.squareMetres().toPlainString())
            .collect(Collectors.joining("", "r.landAmount * case r.landUnit", " end"));

    /** A next step counts as due so many days ahead: until the next meeting. */
    private static final int DUE_AHEAD = 7;

    private final StandingConditions standing;
    private final StageClock clock;
    private final List<DueDeals> due;

    RangeConditions(StandingConditions standing, StageClock clock, List<DueDeals> due) {
        this.standing = standing;
        this.clock = clock;
        this.due = due;
    }

    void narrow(ListQuery query, DealFilter filter) {
        var ranges = filter.traits().ranges();
        query.between("r.jobs", "jobs", ranges.jobs())
                .between(LAND, "land", ranges.land())
                .during("r.updatedAt", "changed", ranges.changed());
        standing.since(query, filter, ranges.inStage(), "inStage");
        standing.since(query, filter, arrivals(ranges.days(), filter), "days");
        var value = ranges.value();
        worth(query, filter, new Column("value", "x.valueAmount", "e.amount"), value);
        worth(query, filter, Column.converted("Cny"), new MoneyRange(null, ranges.cny()));
        worth(query, filter, Column.converted("Usd"), new MoneyRange(null, ranges.usd()));
        steps(query, filter);
    }

    /** Whoever has been there for many days came early. */
    private Range<Instant> arrivals(Range<Integer> days, DealFilter filter) {
        var day = filter.course().asOf();
        var until = day == null ? clock.today() : day;
        var least = days.from();
        var most = days.to();
        return new Range<>(
                most == null ? null : clock.start(until.minusDays(most)),
                least == null ? null : clock.end(until.minusDays(least)));
    }

    /**
     * Where an amount stands.
     *
     * @param name begins the names of parameters
     * @param now a property of the terms
     * @param then an expression over the entries of the ledger
     */
    private record Column(String name, String now, String then) {

        /** Each entry at the rate of its day, rounded as it is where it stands. */
        static Column converted(String currency) {
            return new Column(
                    "value" + currency,
                    "x.value" + currency,
                    "round(e.amount * e." + currency.toLowerCase(Locale.ROOT) + "Rate, 2)");
        }
    }

    /** On an earlier day what its ledger says by then; nothing where one of the entries has no rate. */
    private static void worth(ListQuery query, DealFilter filter, Column column, MoneyRange asked) {
        if (asked.amount().isAny()) {
            return;
        }
        var day = filter.course().asOf();
        var name = column.name();
        var currency = asked.currency() == null ? "" : " = :" + name + "In";
        if (asked.currency() != null) {
            query.with(name + "In", asked.currency());
        }
        if (day == null) {
            query.where("r.id in (select x.dealId from DealTerms x where " + column.now() + " is not null"
                    + (currency.isEmpty() ? "" : " and x.valueCurrency" + currency)
                    + query.and(column.now(), name, asked.amount()) + ")");
        } else {
            query.with("day", day)
                    .where("r.id in (select e.dealId from LedgerEntry e where " + LedgerConditions.WORTH
                            + (currency.isEmpty() ? "" : " and e.currency" + currency)
                            + " group by e.dealId having count(" + column.then() + ") = count(e.id)"
                            + query.and("sum(" + column.then() + ")", name, asked.amount()) + ")");
        }
    }

    private void steps(ListQuery query, DealFilter filter) {
        var asked = filter.traits().ranges().nextStep();
        var day = filter.course().asOf();
        var soon = (day == null ? clock.today() : day).plusDays(DUE_AHEAD);
        var to = asked.to();
        var steps = filter.course().due() && (to == null || to.isAfter(soon)) ? new Range<>(asked.from(), soon) : asked;
        if (!steps.isAny()) {
            due.forEach(known -> known.narrow(query, steps, day == null ? null : clock.end(day)));
        }
    }
}
