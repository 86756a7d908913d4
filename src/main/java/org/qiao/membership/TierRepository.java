package org.qiao.membership;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about tiers. */
@Repository
class TierRepository {

    private final EntityManager entities;

    TierRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them, in order. */
    List<Tier> tiers() {
        return entities.createQuery("select t from Tier t order by t.position, t.id", Tier.class)
                .getResultList();
    }

    Optional<Tier> find(long id) {
        return Optional.ofNullable(entities.find(Tier.class, id));
    }

    Tier save(Tier tier) {
        if (tier.isNew()) {
            entities.persist(tier);
            entities.flush();
            return tier;
        }
        var merged = entities.merge(tier);
        entities.flush();
        return merged;
    }
}
