package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Repository;

/** Every query about where deals have been, and why a step was taken although a gate was closed, or closed the deal. */
@Repository
class HistoryRepository {

    private final EntityManager entities;

    HistoryRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The deal's steps with their reasons, which have to be where the deal is. */
    List<DealPart> parts(long dealId) {
        var parts = new ArrayList<DealPart>(changes(dealId).toList());
        reasons(dealId).forEach(parts::add);
        return parts;
    }

    private Stream<StageChange> changes(long dealId) {
        return entities.createQuery("select h from StageChange h where h.dealId = :deal", StageChange.class)
                .setParameter("deal", dealId)
                .getResultStream();
    }

    /** The deal's last steps, latest first. */
    List<StageChange> lastSteps(long dealId, int limit) {
        return entities.createQuery(
                        "select h from StageChange h where h.dealId = :deal order by h.at desc, h.id desc",
                        StageChange.class)
                .setParameter("deal", dealId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Why the step was taken although a gate was closed. */
    Optional<GateOverride> override(StageChange step) {
        return entities.createQuery("select o from GateOverride o where o.changeId = :step", GateOverride.class)
                .setParameter("step", step.id())
                .getResultStream()
                .findFirst();
    }

    /** Why the step closed the deal without a win. */
    private Optional<DealClosing> closing(StageChange step) {
        return closings(List.of(step.id())).stream().findFirst();
    }

    /** Why the deal's last step closed it without a win. */
    Optional<Closing> closing(long dealId) {
        return lastSteps(dealId, 1).stream()
                .flatMap(step -> closing(step).stream())
                .map(DealClosing::closing)
                .findFirst();
    }

    /** Those of the steps' reasons to close the deal that the viewer may know. */
    List<DealClosing> closings(Collection<Long> steps) {
        return entities.createQuery("select x from DealClosing x where x.changeId in :steps", DealClosing.class)
                .setParameter("steps", steps)
                .getResultList();
    }

    /** Everything that says why one of the deal's steps was taken. */
    private List<DealPart> reasons(long dealId) {
        return Stream.of(GateOverride.class, DealClosing.class)
                .flatMap(kind -> entities.createQuery(
                                "select o from " + kind.getSimpleName() + " o where o.dealId = :deal", kind)
                        .setParameter("deal", dealId)
                        .getResultStream())
                .map(DealPart.class::cast)
                .toList();
    }

    /** The deal's moves, latest first; the first of all has no stage that it came from. */
    List<DealMove> of(long dealId) {
        return entities.createQuery(MOVES + " where h.dealId = :deal order by h.at desc, h.id desc", DealMove.class)
                .setParameter("deal", dealId)
                .getResultList();
    }

    /** These moves, in that order. */
    List<DealMove> moves(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : ListQuery.inOrder(
                        ids,
                        entities.createQuery(MOVES + " where h.id in :ids", DealMove.class)
                                .setParameter("ids", ids)
                                .getResultList(),
                        DealMove::id);
    }

    private static final String MOVES =
            "select new org.qiao.pipeline.DealMove(h.id, h.officeId, h.ownerId, new org.qiao.pipeline.DealRef(r.id,"
                    + " r.codeName, t.titleEn, t.titleZh, t.companyId, r.circleId), h.fromStageId, h.toStageId, h.at, h.movedBy, o.reason,"
                    + " x.reason, x.lostToId, x.note) from StageChange h join Deal r on r.id = h.dealId left join GateOverride o on"
                    + " o.changeId = h.id left join DealClosing x on x.changeId = h.id left join "
                    + DealRepository.TERMS;

    /** Why the deal was changed where it stands, or a company let in, although a gate was closed, latest first. */
    List<Admission> admissions(long dealId) {
        return entities.createQuery(
                        "select new org.qiao.pipeline.Admission(o.reason, o.createdAt, o.byId) from GateOverride o"
                                + " where o.dealId = :deal and o.changeId is null order by o.id desc",
                        Admission.class)
                .setParameter("deal", dealId)
                .getResultList();
    }

    /** Drops one step of a deal's history with its reasons. */
    void forget(StageChange step) {
        override(step).ifPresent(entities::remove);
        closing(step).ifPresent(entities::remove);
        entities.flush();
        entities.remove(step);
        entities.flush();
    }

    /** Writes down the deal's next step: the stage where it stood is left at that moment. */
    StageChange add(StageChange step) {
        leave(step.getDealId(), null, step.at());
        return write(step);
    }

    /** Says of the deal's last step that it was not followed by another. */
    void returnTo(StageChange step) {
        leave(step.getDealId(), step.id(), null);
    }

    /** Follows from the steps that the log tells of, so that the log does not tell of it. */
    private void leave(long dealId, @Nullable Long step, @Nullable Instant at) {
        entities.flush();
        entities.createQuery("update StageChange h set h.leftAt = :at where h.dealId = :deal and "
                        + (step == null ? "h.leftAt is null" : "h.id = " + step))
                .setParameter("at", at)
                .setParameter("deal", dealId)
                .executeUpdate();
    }

    /** Writes down why a step was taken. */
    GateOverride add(GateOverride reason) {
        return write(reason);
    }

    /** Writes down why a step closed the deal without a win. */
    DealClosing add(DealClosing reason) {
        return write(reason);
    }

    private <T extends DealPart> T write(T row) {
        entities.persist(row);
        entities.flush();
        return row;
    }
}
