package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** How far deals came, and how long they stayed on the way. */
@Repository
class FunnelRepository {

    /** How many deals came as far as that place in the order of stages. */
    record Reached(int position, long deals) {}

    /** How many stays in the stage lasted so many days. */
    record Stays(long stageId, Long days, long count) {}

    /** How many deals have left the stage. */
    record Left(long stageId, long deals) {}

    private static final String STEPS = " from StageChange h join Deal r on r.id = h.dealId where ";

    private final EntityManager entities;

    FunnelRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The furthest of the stages that each deal came to before that moment. */
    List<Reached> reached(Collection<Long> stages, @Nullable Instant before) {
        return bind(
                "select new org.qiao.pipeline.FunnelRepository$Reached(f.position, count(f.id)) from (select h.dealId as id,"
                        + " max(s.position) as position from StageChange h join Stage s on s.id = h.toStageId join Deal r"
                        + " on r.id = h.dealId where " + kept(before)
                        + (before == null ? "" : " and h.at < :before") + " group by h.dealId) f group by f.position",
                Reached.class,
                stages,
                before);
    }

    /** Stays that were over before that moment. */
    List<Stays> stays(Collection<Long> stages, @Nullable Instant before) {
        return bind(
                "select new org.qiao.pipeline.FunnelRepository$Stays(h.toStageId, timestampdiff(day, h.at, h.leftAt),"
                        + " count(h.id))" + STEPS + kept(before) + " and h.leftAt is not null"
                        + (before == null ? "" : " and h.leftAt < :before")
                        + " group by h.toStageId, timestampdiff(day, h.at, h.leftAt)",
                Stays.class,
                stages,
                before);
    }

    /** Of how many deals those stays are. */
    List<Left> left(Collection<Long> stages, @Nullable Instant before) {
        return bind(
                "select new org.qiao.pipeline.FunnelRepository$Left(h.toStageId, count(distinct h.dealId))" + STEPS
                        + kept(before) + " and h.leftAt is not null" + (before == null ? "" : " and h.leftAt < :before")
                        + " group by h.toStageId",
                Left.class,
                stages,
                before);
    }

    /** Of deals that are not archived, or were not yet at that moment. */
    private static String kept(@Nullable Instant before) {
        return (before == null ? "r.archived = false" : "(r.archived = false or r.archivedAt >= :before)")
                + " and h.toStageId in :stages";
    }

    private <T> List<T> bind(String text, Class<T> type, Collection<Long> stages, @Nullable Instant before) {
        TypedQuery<T> query = entities.createQuery(text, type).setParameter("stages", stages);
        return (before == null ? query : query.setParameter("before", before)).getResultList();
    }
}
