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

    /** What the next entries of open deals since that day keep, by their ids. */
    List<KeptRate> keptByOpenDeals(LocalDate since, long after, int limit) {
        return entities.createQuery(
                        "select new org.qiao.pipeline.KeptRate(e.id, e.dealId, e.currency, e.onDate, e.cnyRate, e.usdRate)"
                                + " from LedgerEntry e join Deal r on r.id = e.dealId join Stage s on s.id = r.stageId"
                                + " where s.outcome = org.qiao.pipeline.Outcome.OPEN and e.onDate >= :since"
                                + " and e.id > :after order by e.id",
                        KeptRate.class)
                .setParameter("since", since)
                .setParameter("after", after)
                .setMaxResults(limit)
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
}
