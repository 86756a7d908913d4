package org.qiao.review;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about targets. */
@Repository
class TargetRepository {

    private final EntityManager entities;

    TargetRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All, latest period first. */
    List<Target> all() {
        return entities.createQuery(
                        "select t from Target t where t.archivedAt is null order by t.year desc, t.quarter desc, t.officeId",
                        Target.class)
                .getResultList();
    }

    Optional<Target> find(long id) {
        return Optional.ofNullable(entities.find(Target.class, id));
    }

    Target save(Target target) {
        if (target.isNew()) {
            entities.persist(target);
            entities.flush();
            return target;
        }
        var merged = entities.merge(target);
        entities.flush();
        return merged;
    }

    void delete(Target target) {
        entities.remove(target);
        entities.flush();
    }
}
