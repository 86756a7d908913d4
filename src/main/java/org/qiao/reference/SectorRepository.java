package org.qiao.reference;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Sectors as admins change them. */
@Repository
class SectorRepository {

    private final EntityManager entities;

    SectorRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Sector> find(long id) {
        return Optional.ofNullable(entities.find(Sector.class, id));
    }

    /** What lies in the sector, or the sectors at the top; in order. */
    List<Sector> in(@Nullable Long parent) {
        return entities.createQuery(
                        "select s from Sector s where coalesce(s.parentId, 0) = :parent order by s.position, s.id",
                        Sector.class)
                .setParameter("parent", parent == null ? 0L : parent)
                .getResultList();
    }

    Sector save(Sector sector) {
        if (sector.isNew()) {
            entities.persist(sector);
            entities.flush();
            return sector;
        }
        var merged = entities.merge(sector);
        entities.flush();
        return merged;
    }
}
