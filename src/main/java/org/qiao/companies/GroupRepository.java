package org.qiao.companies;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Every query about who belongs to whom, of companies that the viewer may see. */
@Repository
class GroupRepository {

    /** So many of what hangs on a company are drawn. */
    static final int MOST_BELOW = 50;

    private static final String LINKS =
            "select new org.qiao.companies.GroupLink(r.id, r.nameEn, r.nameZh, r.parentId, r.parentLink, r.headquartersAt)"
                    + " from Company r where ";

    private final EntityManager entities;

    GroupRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Those of the companies that the viewer may see, with what they hang on. */
    List<GroupLink> links(Collection<Long> ids) {
        return entities.createQuery(LINKS + "r.id in :ids", GroupLink.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Makes whoever locks one of the companies too wait until this transaction ends. */
    void lock(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        entities.createQuery("select r.id from Company r where r.id in :ids order by r.id", Long.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What hangs on the company, by name; at most {@link #MOST_BELOW}. */
    List<GroupLink> below(long parentId) {
        return entities.createQuery(
                        LINKS + "r.parentId = :parent and r.archived = false order by r.sortEn, r.id", GroupLink.class)
                .setParameter("parent", parentId)
                .setMaxResults(MOST_BELOW)
                .getResultList();
    }

    /** Everything that hangs on any of the companies. */
    List<GroupLink> allBelow(Collection<Long> parentIds) {
        return entities.createQuery(LINKS + "r.parentId in :parents and r.archived = false", GroupLink.class)
                .setParameter("parents", parentIds)
                .getResultList();
    }

    /** How many companies hang on each of these beside those that are shown; nothing of those that none hangs on. */
    Map<Long, Long> moreBelow(Collection<Long> parentIds, Collection<Long> shown) {
        return entities.createQuery(
                        "select r.parentId, count(r) from Company r where r.parentId in :parents and r.id not in :shown"
                                + " and r.archived = false group by r.parentId",
                        Object[].class)
                .setParameter("parents", parentIds)
                .setParameter("shown", shown)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
