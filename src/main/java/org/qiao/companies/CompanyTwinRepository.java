package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Every query about companies that may be the same. */
@Repository
class CompanyTwinRepository {

    private static final int BATCH = 1_000;

    private final EntityManager entities;

    CompanyTwinRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Companies that bear one of the identifiers. */
    List<Long> bearing(@Nullable String uscc, @Nullable String ein) {
        return entities.createQuery("select r.id from Company r where r.uscc = :uscc or r.ein = :ein", Long.class)
                .setParameter("uscc", uscc)
                .setParameter("ein", ein)
                .getResultList();
    }

    /** Those of the companies that the viewer may see. */
    List<CompanyTwin> lines(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new org.qiao.companies.CompanyTwin(r.id, r.nameEn, r.nameZh, r.kind, r.placeId,"
                                        + " r.officeId, r.ownerId, r.archived) from Company r where r.id in :ids",
                                CompanyTwin.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The offices of those of the companies that are not archived, each once. */
    List<Long> offices(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct r.officeId from Company r where r.id in :ids and r.archived = false",
                                Long.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those of the companies that the viewer may see and that are not archived, however many. */
    Set<Long> present(List<Long> ids) {
        var present = new HashSet<Long>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            present.addAll(entities.createQuery(
                            "select r.id from Company r where r.id in :ids and r.archived = false", Long.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + BATCH)))
                    .getResultList());
        }
        return present;
    }

    /** Pairs that somebody said are two companies, as far as the viewer may see both. */
    Set<CompanyDistinct.Pair> distinct() {
        return new HashSet<>(entities.createQuery(
                        "select new org.qiao.companies.CompanyDistinct$Pair(d.oneId, d.otherId) from CompanyDistinct d",
                        CompanyDistinct.Pair.class)
                .getResultList());
    }

    Optional<CompanyDistinct> distinct(CompanyDistinct.Pair pair) {
        return entities.createQuery(
                        "select d from CompanyDistinct d where d.oneId = :one and d.otherId = :other",
                        CompanyDistinct.class)
                .setParameter("one", pair.one())
                .setParameter("other", pair.other())
                .getResultStream()
                .findFirst();
    }

    void save(Object row) {
        entities.persist(row);
    }

    void delete(Object row) {
        entities.remove(row);
    }

    /** Puts the clusters in the place of those that the viewer had. */
    void replace(List<CompanyCluster> clusters) {
        entities.createQuery("select c from CompanyCluster c", CompanyCluster.class)
                .getResultStream()
                .forEach(entities::remove);
        entities.flush();
        clusters.forEach(entities::persist);
        entities.flush();
    }

    /** The viewer's own clusters, best first. */
    List<CompanyCluster> clusters(int offset, int limit) {
        return entities.createQuery("select c from CompanyCluster c order by c.position", CompanyCluster.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<CompanyCluster> cluster(long id) {
        return Optional.ofNullable(entities.find(CompanyCluster.class, id));
    }
}
