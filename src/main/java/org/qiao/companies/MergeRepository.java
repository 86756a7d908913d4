package org.qiao.companies;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiao.access.OwnedRow;
import org.springframework.stereotype.Repository;

/** Every query about merges, of companies and of people alike. */
@Repository
class MergeRepository {

    private final EntityManager entities;

    MergeRepository(EntityManager entities) {
        this.entities = entities;
    }

    <M extends Merge> Optional<M> find(Class<M> type, long id) {
        return Optional.ofNullable(entities.find(type, id));
    }

    /** What was merged into the record and is still, latest first. */
    <M extends Merge> List<M> into(Class<M> type, long winnerId) {
        return entities.createQuery(
                        "select m from " + type.getSimpleName()
                                + " m where m.winnerId = :winner and m.undoneAt is null order by m.id desc",
                        type)
                .setParameter("winner", winnerId)
                .getResultList();
    }

    /** Where those of the records that went into another one went, as far as the viewer may see that one. */
    Map<Long, Long> away(Class<? extends Merge> type, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select m.loserId, m.winnerId from " + type.getSimpleName()
                                        + " m where m.loserId in :ids and m.undoneAt is null",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** Nobody else changes the record before this transaction ends, and whoever read it before sees a newer version. */
    void claim(OwnedRow record) {
        entities.lock(record, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void save(Merge merge) {
        entities.persist(merge);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }
}
