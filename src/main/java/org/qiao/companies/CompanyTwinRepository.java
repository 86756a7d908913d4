package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Every query about companies that may be the same. */
@Repository
class CompanyTwinRepository {

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
}
