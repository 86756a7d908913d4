package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Queries about the entries of many deals; those of one deal come with the deal. */
@Repository
class LedgerRepository {

    private final EntityManager entities;

    LedgerRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The next entries of open deals since that day, by id. */
    List<Long> ofOpenDeals(LocalDate since, long after, int limit) {
        return entities.createQuery(
                        "select e.id from LedgerEntry e join Deal r on r.id = e.dealId join Stage s on s.id = r.stageId"
                                + " where s.outcome = org.qiao.pipeline.Outcome.OPEN and e.onDate >= :since"
                                + " and e.id > :after order by e.id",
                        Long.class)
                .setParameter("since", since)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    List<LedgerEntry> entries(Collection<Long> ids) {
        return entities.createQuery("select e from LedgerEntry e where e.id in :ids", LedgerEntry.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The entries of the deals up to that day, oldest first. */
    List<LedgerEntry> upTo(Collection<Long> dealIds, LocalDate day) {
        return dealIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from LedgerEntry e where e.dealId in :deals and e.onDate <= :day"
                                        + " order by e.onDate, e.id",
                                LedgerEntry.class)
                        .setParameter("deals", dealIds)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Sums by kind and currency at the end of the day; of announcements each deal's last one. */
    List<LedgerSum> sums(LocalDate day) {
        return entities.createQuery(
                        "select new org.qiao.pipeline.LedgerSum(e.kind, e.currency, sum(e.amount),"
                                + " count(distinct e.dealId), sum(" + INEXACT + "))" + COUNTED
                                + " and (e.kind <> org.qiao.pipeline.LedgerKind.ANNOUNCED or not exists ("
                                + "select 1 from LedgerEntry x where x.dealId = e.dealId and x.kind = e.kind"
                                + " and x.partOfId is null and x.onDate <= :day"
                                + " and (x.onDate > e.onDate or x.onDate = e.onDate and x.id > e.id)))"
                                + " and e.shownAgain = false group by e.kind, e.currency order by e.kind, e.currency",
                        LedgerSum.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** What events are credited with by the end of the day, the last one first. */
    List<EventSum> credits(LocalDate day) {
        return entities.createQuery(
                        "select new org.qiao.pipeline.EventSum(e.event, e.currency,"
                                + " sum(case when " + FIRST + " then coalesce(e.projects, 1) else 0 end),"
                                + " sum(case when " + FIRST + " and e.projectsQualifier is not null"
                                + " and e.projectsQualifier <> org.qiao.kernel.Qualifier.EXACT then 1 else 0 end),"
                                + " sum(case when e.shownAgain = true then 0 else e.amount end),"
                                + " sum(case when e.shownAgain = true then 0 else " + INEXACT + " end))" + COUNTED
                                + " and e.event is not null and e.kind in (org.qiao.pipeline.LedgerKind.SIGNED,"
                                + " org.qiao.pipeline.LedgerKind.INCREASE)"
                                + " group by e.event, e.currency order by max(e.onDate) desc, e.event, e.currency",
                        EventSum.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Every currency that an entry has, by code. */
    List<String> currencies() {
        return entities.createQuery("select distinct e.currency from LedgerEntry e order by e.currency", String.class)
                .getResultList();
    }

    /** Names of events, in their order. */
    List<String> events(String typed, int offset, int limit) {
        return entities.createQuery(
                        "select distinct e.event from LedgerEntry e where e.event is not null"
                                + " and locate(lower(:typed), lower(e.event)) > 0 order by e.event",
                        String.class)
                .setParameter("typed", typed.strip())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private static final String INEXACT = "case when e.qualifier = org.qiao.kernel.Qualifier.EXACT then 0 else 1 end";

    private static final String FIRST = "e.kind = org.qiao.pipeline.LedgerKind.SIGNED and e.shownAgain = false";

    private static final String COUNTED = " from LedgerEntry e join Deal r on r.id = e.dealId where r.archived = false"
            + " and e.partOfId is null and e.onDate <= :day";
}
