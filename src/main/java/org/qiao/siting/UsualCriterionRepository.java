package org.qiao.siting;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about the usual criteria. */
@Repository
class UsualCriterionRepository {

    private final EntityManager entities;

    UsualCriterionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them, in order. */
    List<UsualCriterion> all() {
        return entities.createQuery("select c from UsualCriterion c order by c.position, c.id", UsualCriterion.class)
                .getResultList();
    }

    Optional<UsualCriterion> find(long id) {
        return Optional.ofNullable(entities.find(UsualCriterion.class, id));
    }

    UsualCriterion save(UsualCriterion criterion) {
        var saved = entities.merge(criterion);
        entities.flush();
        return saved;
    }
}
