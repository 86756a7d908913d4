package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Repository;

/** Sums of the signatures and increases that a filter asks for. */
@Repository
class SignedRepository {

    private static final String SUMS = "e.currency, sum(e.amount),"
            + " sum(case when e.kind = org.qiao.pipeline.LedgerKind.SIGNED then coalesce(e.projects, 1) else 0 end),"
            + " count(distinct r.id),"
            + " sum(case when e.qualifier = org.qiao.kernel.Qualifier.EXACT then 0 else 1 end), "
            + worth("cny") + ", " + worth("usd");

    private final EntityManager entities;
    private final DealConditions conditions;
    private final BookedConditions booked;

    SignedRepository(EntityManager entities, DealConditions conditions, BookedConditions booked) {
        this.entities = entities;
        this.conditions = conditions;
        this.booked = booked;
    }

    List<SignedSum> of(DealFilter filter) {
        var query = conditions.narrow(new ListQuery(entities, "Deal"), filter);
        return query.leftJoin("LedgerEntry e on e.dealId = r.id and "
                        + booked.entries(query, filter.course().booked()))
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
