package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Repository;

/** Sums of the entries that a filter asks for, of exactly the deals that the list shows under the same filter. */
@Repository
class BookedRepository {

    private static final String INEXACT = "case when e.qualifier = org.qiao.kernel.Qualifier.EXACT then 0 else 1 end";

    private static final String FIRST = "e.kind = org.qiao.pipeline.LedgerKind.SIGNED and e.shownAgain = false";

    private final EntityManager entities;
    private final DealConditions conditions;
    private final BookedConditions booked;

    BookedRepository(EntityManager entities, DealConditions conditions, BookedConditions booked) {
        this.entities = entities;
        this.conditions = conditions;
        this.booked = booked;
    }

    List<LedgerSum> byCurrency(DealFilter filter) {
        return query(filter)
                .figures(
                        LedgerSum.class,
                        "new org.qiao.pipeline.LedgerSum(e.currency, sum(e.amount), count(distinct r.id), sum("
                                + INEXACT + "), " + worth("cny") + ", " + worth("usd") + ")",
                        "e.currency");
    }

    /** Each entry at the rate of its day, and how many deals have one without. */
    private static String worth(String currency) {
        var rate = "e.%sRate".formatted(currency);
        return "sum(round(e.amount * " + rate + ", 2)), count(distinct case when " + rate + " is null then r.id end)";
    }

    /** The lines with what each deal's entries of those that the filter asks for come to. */
    List<DealRow> with(List<DealRow> rows, Booked asked) {
        if (rows.isEmpty() || !asked.isAsked()) {
            return rows;
        }
        var query = new ListQuery(entities, "Deal")
                .where("r.id in :ids", "ids", rows.stream().map(DealRow::id).toList());
        var sums = query
                .leftJoin("LedgerEntry e on e.dealId = r.id and " + booked.entries(query, asked))
                .where("e.id is not null")
                .figures(
                        BookedSum.class,
                        "new org.qiao.pipeline.BookedSum(r.id, e.currency, sum(e.amount), sum(" + INEXACT + "))",
                        "r.id, e.currency")
                .stream()
                .collect(Collectors.groupingBy(BookedSum::dealId));
        return rows.stream()
                .map(row -> row.booked(sums.getOrDefault(row.id(), List.of()).stream()
                        .map(BookedSum::figure)
                        .toList()))
                .toList();
    }

    /** Of entries that name an event. */
    List<EventSum> byEvent(DealFilter filter) {
        return query(filter)
                .where("e.event is not null")
                .figures(
                        EventSum.class,
                        "new org.qiao.pipeline.EventSum(e.event, e.currency, max(e.onDate),"
                                + " sum(case when " + FIRST + " then coalesce(e.projects, 1) else 0 end),"
                                + " sum(case when " + FIRST + " and e.projectsQualifier is not null"
                                + " and e.projectsQualifier <> org.qiao.kernel.Qualifier.EXACT then 1 else 0 end),"
                                + " sum(case when e.shownAgain = true then 0 else e.amount end),"
                                + " sum(case when e.shownAgain = true then 0 else " + INEXACT + " end),"
                                + " count(distinct case when e.shownAgain = true then null else r.id end),"
                                + " count(distinct case when e.shownAgain = true then r.id else null end))",
                        "e.event, e.currency");
    }

    private ListQuery query(DealFilter filter) {
        var query = conditions.narrow(new ListQuery(entities, "Deal"), filter);
        return query.leftJoin("LedgerEntry e on e.dealId = r.id and "
                + booked.entries(query, filter.course().booked()));
    }
}
