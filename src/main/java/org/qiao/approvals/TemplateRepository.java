package org.qiao.approvals;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about templates of tracks. */
@Repository
class TemplateRepository {

    private final EntityManager entities;

    TemplateRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** All of them, in order. */
    List<TrackTemplate> templates() {
        return entities.createQuery(
                        "select distinct t from TrackTemplate t left join fetch t.directions order by t.position, t.id",
                        TrackTemplate.class)
                .getResultList();
    }

    /** Every step of every template, in order within its template. */
    List<TemplateStep> steps() {
        return entities.createQuery(
                        "select distinct s from TemplateStep s left join fetch s.gates"
                                + " order by s.templateId, s.position, s.id",
                        TemplateStep.class)
                .getResultList();
    }

    /** The steps for which one of those stages waits. */
    List<TemplateStep> stepsBefore(Collection<Long> stages) {
        return entities.createQuery(
                        "select distinct s from TemplateStep s left join fetch s.gates where s.id in"
                                + " (select w.id from TemplateStep w join w.gates g where key(g) in :stages)"
                                + " order by s.templateId, s.position, s.id",
                        TemplateStep.class)
                .setParameter("stages", stages)
                .getResultList();
    }

    Optional<TrackTemplate> template(long id) {
        return Optional.ofNullable(entities.find(TrackTemplate.class, id));
    }

    Optional<TemplateStep> step(long id) {
        return Optional.ofNullable(entities.find(TemplateStep.class, id));
    }

    /** Stores a new or changed template or step and returns it as stored. */
    <T> T save(T row) {
        var saved = entities.merge(row);
        entities.flush();
        return saved;
    }
}
