package org.qiao.reference;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import org.springframework.stereotype.Repository;

/** What lies in what as it is stored at this moment, which what is remembered of it may not be. */
@Repository
class TreeRepository {

    private final EntityManager entities;

    TreeRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Whether one place or sector is the other or lies in it. Whoever else asks waits until this transaction ends: two that
     * are put into each other at the same time must not close a circle.
     */
    boolean isWithin(Class<?> kind, Long id, long other) {
        entities.createQuery(
                        "select r.id from " + kind.getSimpleName() + " r where r.parentId is null order by r.id",
                        Long.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        var seen = new HashSet<Long>();
        var next = id;
        while (next != null && next != other && seen.add(next)) {
            next = entities.createQuery(
                            "select r.parentId from " + kind.getSimpleName() + " r where r.id = :id", Long.class)
                    .setParameter("id", next)
                    .getSingleResultOrNull();
        }
        return next != null && next == other;
    }
}
