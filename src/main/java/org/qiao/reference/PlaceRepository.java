package org.qiao.reference;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Places as admins change them. */
@Repository
class PlaceRepository {

    private final EntityManager entities;

    PlaceRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Place> find(long id) {
        return Optional.ofNullable(entities.find(Place.class, id));
    }

    Place save(Place place) {
        if (place.isNew()) {
            entities.persist(place);
            entities.flush();
            return place;
        }
        var merged = entities.merge(place);
        entities.flush();
        return merged;
    }

    void delete(Place place) {
        entities.remove(place);
        entities.flush();
    }
}
