package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about who knows whom. */
@Repository
class AcquaintanceRepository {

    private final EntityManager entities;

    AcquaintanceRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Those who know the person, best first. */
    List<Acquaintance> list(long personId) {
        return list(List.of(personId));
    }

    /** Those who know one of the people, best first. */
    List<Acquaintance> list(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Acquaintance a where a.personId in :people order by a.closeness desc, a.id",
                                Acquaintance.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    Optional<Acquaintance> find(long id) {
        return Optional.ofNullable(entities.find(Acquaintance.class, id));
    }

    Acquaintance save(Acquaintance acquaintance) {
        if (acquaintance.isNew()) {
            entities.persist(acquaintance);
            entities.flush();
            return acquaintance;
        }
        var merged = entities.merge(acquaintance);
        entities.flush();
        return merged;
    }

    /** Those of the acquaintances that the viewer may see. */
    List<Long> present(Collection<Long> ids) {
        return entities.createQuery("select a.id from Acquaintance a where a.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    void flush() {
        entities.flush();
    }

    void remove(Acquaintance acquaintance) {
        entities.remove(acquaintance);
    }
}
