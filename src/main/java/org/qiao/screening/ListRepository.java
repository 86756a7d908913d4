package org.qiao.screening;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about lists and their editions. */
@Repository
class ListRepository {

    private static final String ROWS = "select new org.qiao.screening.EditionRow(e.id, l.id, l.name, l.format, e.dated,"
            + " e.loadedAt, e.loadedBy, e.entries, e.added, e.altered, e.removed, e.checkedAt,"
            + " case when l.editionId = e.id then true else false end)"
            + " from ListEdition e join RestrictedList l on l.id = e.listId";

    private final EntityManager entities;

    ListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Lists by name, the newest edition of each first. */
    List<EditionRow> editions() {
        return entities.createQuery(ROWS + " order by l.name, e.id desc", EditionRow.class)
                .getResultList();
    }

    List<EditionRow> inForce() {
        return entities.createQuery(ROWS + " where l.editionId = e.id order by l.name", EditionRow.class)
                .getResultList();
    }

    Optional<RestrictedList> list(String name) {
        return entities.createQuery(
                        "select l from RestrictedList l where lower(l.name) = lower(:name)", RestrictedList.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    Optional<ListEdition> edition(long id) {
        return Optional.ofNullable(entities.find(ListEdition.class, id));
    }

    Optional<RestrictedList> list(long id) {
        return Optional.ofNullable(entities.find(RestrictedList.class, id));
    }

    Optional<ListEntry> entry(long id) {
        return Optional.ofNullable(entities.find(ListEntry.class, id));
    }

    /** Lists whose keys were made by older rules. */
    List<RestrictedList> keyedBefore(int rules) {
        return entities.createQuery("select l from RestrictedList l where l.keyRules < :rules", RestrictedList.class)
                .setParameter("rules", rules)
                .getResultList();
    }

    void add(Object listOrEdition) {
        entities.persist(listOrEdition);
        entities.flush();
    }
}
