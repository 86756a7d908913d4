package org.qiao.lists;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about saved views. */
@Repository
class SavedViewRepository {

    private final EntityManager entities;

    SavedViewRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<SavedView> of(String list) {
        return entities.createQuery(
                        "select v from SavedView v where v.list = :list order by v.name, v.id", SavedView.class)
                .setParameter("list", list)
                .getResultList();
    }

    Optional<SavedView> find(long id) {
        return Optional.ofNullable(entities.find(SavedView.class, id));
    }

    SavedView save(SavedView view) {
        entities.persist(view);
        entities.flush();
        return view;
    }

    void remove(SavedView view) {
        entities.remove(view);
    }
}
