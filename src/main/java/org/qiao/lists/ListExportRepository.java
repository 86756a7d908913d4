package org.qiao.lists;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;

/** Keeps what was exported. */
@Repository
class ListExportRepository {

    private final EntityManager entities;

    ListExportRepository(EntityManager entities) {
        this.entities = entities;
    }

    void save(ListExport export) {
        entities.persist(export);
    }
}
