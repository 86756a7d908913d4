package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Repository;

/** Sums of what the deals that a filter finds signed within its span. */
@Repository
class SignedRepository {

    private static final String SUMS = "e.currency, sum(e.amount),"
            + " sum(case when e.kind = org.qiao.pipeline.LedgerKind.SIGNED then coalesce(e.projects, 1) else 0 end),"
            + " count(distinct r.id),"
            + " sum(case when e.qualifier = org.qiao.kernel.Qualifier.EXACT then 0 else 1 end), "
            + worth("cny") + ", " + worth("usd");

    private final EntityManager entities;
    private final DealConditions conditions;

    SignedRepository(EntityManager entities, DealConditions conditions) {
        this.entities = entities;
        this.conditions = conditions;
    }

    List<SignedSum> of(DealFilter filter) {
        var course = filter.course();
        var entries = "LedgerEntry e on e.dealId = r.id and " + LedgerConditions.SIGNED
                + (course.since() == null ? "" : " and e.onDate >= :sinceDay")
                + (course.asOf() == null ? "" : " and e.onDate <= :day");
        return conditions
                .narrow(new ListQuery(entities, "Deal"), filter)
                .leftJoin(entries)
                .figures(
                        SignedSum.class,
                        "new org.qiao.pipeline.SignedSum(r.officeId, " + SUMS + ")",
                        "r.officeId, e.currency");
    }

    private static String worth(String currency) {
        var rate = "e.%sRate".formatted(currency);
        return "sum(round(e.amount * " + rate + ", 2)), sum(case when " + rate + " is null then 1 else 0 end)";
    }
}
