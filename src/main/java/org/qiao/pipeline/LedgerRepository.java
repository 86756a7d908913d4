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
}
