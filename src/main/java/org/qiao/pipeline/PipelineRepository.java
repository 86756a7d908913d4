package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about pipelines and their stages. */
@Repository
class PipelineRepository {

    private final EntityManager entities;

    PipelineRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Pipeline> pipelines() {
        return entities.createQuery("select p from Pipeline p order by p.position, p.id", Pipeline.class)
                .getResultList();
    }

    /** Every stage with its requirements, from left to right within its pipeline. */
    List<Stage> stages() {
        return entities.createQuery(
                        "select distinct s from Stage s left join fetch s.requirements"
                                + " order by s.pipelineId, s.position, s.id",
                        Stage.class)
                .getResultList();
    }

    Optional<Pipeline> pipeline(long id) {
        return Optional.ofNullable(entities.find(Pipeline.class, id));
    }

    Optional<Stage> stage(long id) {
        return Optional.ofNullable(entities.find(Stage.class, id));
    }

    /** Stores a new or changed pipeline or stage and returns it as stored. */
    <T> T save(T row) {
        var saved = entities.merge(row);
        entities.flush();
        return saved;
    }

    void delete(Object row) {
        entities.remove(row);
        entities.flush();
    }
}
