package org.qiao.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Component;

/** What is in ledgers, in the words of the database: the same for a list of deals and for the sums that lead to it. */
@Component
class BookedConditions {

    private final StageClock clock;

    BookedConditions(StageClock clock) {
        this.clock = clock;
    }

    ListQuery narrow(ListQuery query, Booked booked) {
        return booked.isAsked()
                ? query.where("r.id in (select e.dealId from LedgerEntry e where " + entries(query, booked) + ")")
                : query;
    }

    /** Which entries of the alias {@code e} are meant, after naming their values to the query. */
    String entries(ListQuery query, Booked booked) {
        var facts = booked.facts().isEmpty() ? List.of(LedgerFact.values()) : booked.facts();
        var conditions = "e.partOfId is null and e.onDate <= :bookedBy and ("
                + facts.stream().map(LedgerConditions::of).collect(Collectors.joining(" or ")) + ")";
        query.with("bookedBy", booked.by() == null ? clock.today() : booked.by());
        if (booked.since() != null) {
            conditions += " and e.onDate >= :bookedSince";
            query.with("bookedSince", booked.since());
        }
        if (!booked.currencies().isEmpty()) {
            conditions += " and e.currency in :bookedIn";
            query.with("bookedIn", booked.currencies());
        }
        if (!booked.events().isEmpty()) {
            conditions += " and e.event in :bookedAt";
            query.with("bookedAt", booked.events());
        }
        return conditions;
    }
}
