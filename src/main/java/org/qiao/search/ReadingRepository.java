package org.qiao.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about corrected readings. */
@Repository
class ReadingRepository {

    private final EntityManager entities;

    ReadingRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<ReadingEntry> all() {
        return entities.createQuery("select r from ReadingEntry r order by r.text, r.kind", ReadingEntry.class)
                .getResultList();
    }

    Optional<ReadingEntry> find(long id) {
        return Optional.ofNullable(entities.find(ReadingEntry.class, id));
    }

    boolean taken(ReadingKind kind, String text, long except) {
        return !entities.createQuery(
                        "select r.id from ReadingEntry r where r.kind = :kind and r.text = :text and r.id <> :except",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("text", text)
                .setParameter("except", except)
                .getResultList()
                .isEmpty();
    }

    ReadingEntry save(ReadingEntry entry) {
        var saved = entry.getId() == null ? entry : entities.merge(entry);
        if (entry.getId() == null) {
            entities.persist(entry);
        }
        entities.flush();
        return saved;
    }

    void remove(ReadingEntry entry) {
        entities.remove(entry);
        entities.flush();
    }
}
