package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Repository;

/** Counts and sums of the deals that a filter finds: of exactly the rows that the list shows under the same filter. */
@Repository
class DealValueRepository {

    private final EntityManager entities;
    private final DealConditions conditions;
    private final StandingConditions standing;

    DealValueRepository(EntityManager entities, DealConditions conditions, StandingConditions standing) {
        this.entities = entities;
        this.conditions = conditions;
        this.standing = standing;
    }

    /** By group, stage and currency. */
    List<DealValue> by(Dimension dimension, DealFilter filter) {
        var query = conditions.narrow(new ListQuery(entities, "Deal"), filter);
        var stage = standing.stage(query, filter);
        var key = dimension.of(stage);
        var day = filter.course().asOf();
        if (day == null) {
            query.leftJoin(DealRepository.TERMS);
        } else {
            query.leftJoin("LedgerEntry e on e.dealId = r.id and " + LedgerConditions.WORTH)
                    .with("day", day);
        }
        if (dimension.isOfClosing()) {
            query.leftJoin("DealClosing x on x.dealId = r.id and " + StandingConditions.closed(filter));
        }
        var sums = day == null ? NOW : THEN;
        return query.figures(
                DealValue.class,
                "new org.qiao.pipeline.DealValue(" + key + ", new org.qiao.pipeline.StageValue(" + stage + ", " + sums
                        + "))",
                (key.equals(stage) ? "" : key + ", ") + stage + (day == null ? ", t.valueCurrency" : ", e.currency"));
    }

    private static final String NOW = "t.valueCurrency, sum(t.valueAmount), count(r.id), sum(case when"
            + " t.valueQualifier is null or t.valueQualifier = org.qiao.kernel.Qualifier.EXACT then 0 else 1 end),"
            + " sum(t.valueCny), count(t.valueCny), sum(t.valueUsd), count(t.valueUsd)";

    private static final String THEN = "e.currency, sum(e.amount), count(distinct r.id), sum(case when"
            + " e.qualifier is null or e.qualifier = org.qiao.kernel.Qualifier.EXACT then 0 else 1 end), "
            + worth("cny") + ", " + worth("usd");

    /** Each entry at the rate of its day, rounded as it is where it stands. */
    private static String worth(String currency) {
        var rate = "e.%sRate".formatted(currency);
        return "sum(round(e.amount * " + rate + ", 2)), count(distinct case when " + rate
                + " is not null then r.id end)";
    }
}
