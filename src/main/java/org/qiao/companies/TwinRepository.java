package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiao.access.OwnedRow;
import org.springframework.stereotype.Repository;

/** Every query about clusters of likely twins, of companies and of people alike. */
@Repository
class TwinRepository {

    static final int BATCH = 1_000;

    private final EntityManager entities;

    TwinRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of the records that the viewer may see and that are not archived, however many. */
    Set<Long> present(Class<? extends OwnedRow> type, List<Long> ids) {
        var present = new HashSet<Long>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            present.addAll(entities.createQuery(
                            "select r.id from " + type.getSimpleName() + " r where r.id in :ids and r.archived = false",
                            Long.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + BATCH)))
                    .getResultList());
        }
        return present;
    }

    /** Pairs that somebody said are two, as far as the viewer may see both. */
    Set<Distinct.Pair> distinct(Class<? extends Distinct> type) {
        return new HashSet<>(entities.createQuery(
                        "select new org.qiao.companies.Distinct$Pair(d.oneId, d.otherId) from " + type.getSimpleName()
                                + " d",
                        Distinct.Pair.class)
                .getResultList());
    }

    <D extends Distinct> Optional<D> distinct(Class<D> type, Distinct.Pair pair) {
        return entities.createQuery(
                        "select d from " + type.getSimpleName() + " d where d.oneId = :one and d.otherId = :other",
                        type)
                .setParameter("one", pair.one())
                .setParameter("other", pair.other())
                .getResultStream()
                .findFirst();
    }

    void save(Distinct distinct) {
        entities.persist(distinct);
    }

    void delete(Distinct distinct) {
        entities.remove(distinct);
    }

    /** Puts the clusters in the place of those of the kind that the viewer had. */
    void replace(Clusters.Kind kind, List<TwinCluster> clusters) {
        clusters(kind, 0, Integer.MAX_VALUE).forEach(entities::remove);
        entities.flush();
        clusters.forEach(entities::persist);
        entities.flush();
    }

    /** The viewer's own clusters, best first. */
    List<TwinCluster> clusters(Clusters.Kind kind, int offset, int limit) {
        return entities.createQuery(
                        "select c from TwinCluster c where c.kind = :kind order by c.position", TwinCluster.class)
                .setParameter("kind", kind)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }
}
