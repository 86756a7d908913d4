package org.qiao.screening;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Repository;

/** Which stages wait for compliance. */
@Repository
class WaitingStageRepository {

    private final EntityManager entities;

    WaitingStageRepository(EntityManager entities) {
        this.entities = entities;
    }

    Set<Long> ids() {
        return new TreeSet<>(entities.createQuery("select s.stageId from WaitingStage s", Long.class)
                .getResultList());
    }

    void add(long stage) {
        entities.persist(new WaitingStage(stage));
    }

    void remove(long stage) {
        var waiting = entities.find(WaitingStage.class, stage);
        if (waiting != null) {
            entities.remove(waiting);
        }
    }
}
