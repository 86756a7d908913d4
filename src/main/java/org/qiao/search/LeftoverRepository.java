package org.qiao.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** How far leftovers are, and the records that they walk through. */
@Repository
class LeftoverRepository {

    private final EntityManager entities;
    private final Map<String, String> names;

    LeftoverRepository(EntityManager entities, List<SearchRecords> records) {
        this.entities = entities;
        this.names = records.stream()
                .collect(Collectors.toMap(
                        SearchRecords::kind, kind -> kind.type().getSimpleName()));
    }

    /** Holds it until the transaction ends, so that two nodes take turns. */
    LeftoverState state(String work, String kind) {
        var key = new LeftoverState.Key(work, kind);
        var state = entities.find(LeftoverState.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (state == null) {
            state = new LeftoverState(key);
            entities.persist(state);
        }
        return state;
    }

    /** The next records after that one, in order. */
    List<Long> after(String kind, long id, int limit) {
        return entities.createQuery(
                        "select r.id from " + names.get(kind) + " r where r.id > :id order by r.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    long countAfter(String kind, long id) {
        return entities.createQuery("select count(r.id) from " + names.get(kind) + " r where r.id > :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /**
     * Keeps the records as they are until the transaction ends. It waits for nobody, so that nobody waits for it in a circle.
     *
     * @throws org.springframework.dao.PessimisticLockingFailureException if somebody is saving one of them
     */
    void hold(String kind, List<Long> ids) {
        entities.createQuery("select r.id from " + names.get(kind) + " r where r.id in :ids", Long.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", 0)
                .getResultList();
    }
}
