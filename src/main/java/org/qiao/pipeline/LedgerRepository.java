package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.qiao.search.IdBlock;
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

    /** What the entries of the deals up to that day say, oldest first. */
    List<LedgerLine> upTo(Collection<Long> dealIds, LocalDate day) {
        var asked = Set.copyOf(dealIds);
        return IdBlock.of(dealIds).stream()
                .flatMap(block -> block.bind(entities.createQuery(
                                "select new org.qiao.pipeline.LedgerLine(e.id, e.dealId, e.kind, e.amount, e.currency,"
                                        + " e.qualifier, e.alsoAmount, e.alsoCurrency, e.projects, e.projectsQualifier,"
                                        + " e.onDate, e.source, e.partOfId) from LedgerEntry e where "
                                        + block.in("e.dealId") + " and e.onDate <= :day order by e.onDate, e.id",
                                LedgerLine.class))
                        .setParameter("day", day)
                        .getResultStream())
                .filter(line -> asked.contains(line.dealId()))
                .toList();
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
