package org.qiao.lists;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.qiao.access.OwnedRow;
import org.springframework.stereotype.Repository;

/** Loads the records of a change to many. */
@Repository
class BulkRepository {

    private final EntityManager entities;

    BulkRepository(EntityManager entities) {
        this.entities = entities;
    }

    <E extends OwnedRow> Optional<E> find(Class<E> kind, long id) {
        return Optional.ofNullable(entities.find(kind, id));
    }
}
