package org.qiao.approvals;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiao.kernel.Window;
import org.qiao.pipeline.DealFindable;
import org.qiao.pipeline.DealPart;
import org.qiao.pipeline.Direction;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Repository;

/** Every query about the approvals of deals. */
@Repository
class ApprovalRepository {

    private static final String ROWS = "select new org.qiao.approvals.ApprovalRow(r.id, r.stepId, r.status, r.filedOn,"
            + " r.expectedOn, r.decidedOn, r.reference, r.note, r.responsibleId, r.officeId, r.ownerId,"
            + " new org.qiao.pipeline.DealRef(d.id, d.codeName, t.titleEn, t.titleZh, t.companyId, d.circleId))"
            + " from Approval r join Deal d on d.id = r.dealId left join DealTerms t on t.dealId = r.dealId"
            + " where r.archived = false and ";

    /** Nobody waits for the authorities of a deal that is dropped or in the recycle bin. */
    private static final String ALIVE = "r.dealId in (select d.id from Deal d join Stage s on s.id = d.stageId"
            + " where d.archived = false and s.outcome in (org.qiao.pipeline.Outcome.OPEN,"
            + " org.qiao.pipeline.Outcome.WON))";

    private static final String LATE = "r.expectedOn < :today";
    private static final String SOON = "r.expectedOn between :today and :soon";

    private final EntityManager entities;

    ApprovalRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The steps of the deal's tracks, in no order. */
    List<ApprovalRow> ofDeal(long dealId) {
        return entities.createQuery(ROWS + "r.dealId = :deal", ApprovalRow.class)
                .setParameter("deal", dealId)
                .getResultList();
    }

    /** Which way the deal goes. */
    Direction direction(long dealId) {
        return entities.createQuery("select d.direction from Deal d where d.id = :deal", Direction.class)
                .setParameter("deal", dealId)
                .getSingleResult();
    }

    List<ApprovalRow> list(ApprovalFilter filter, Window window) {
        return rows(ordered(matching(filter), filter).ids(window));
    }

    long count(ApprovalFilter filter, int bound) {
        return ordered(matching(filter), filter).countUpTo(bound);
    }

    /** What the colleague waits for and should have by that day, longest awaited first. */
    List<ApprovalRow> dueBy(LocalDate day, long colleague, int limit) {
        return rows(undecided()
                .where("r.expectedOn <= :day", "day", day)
                .where(inCharge(), "people", List.of(colleague))
                .orderBy(false, "r.expectedOn")
                .ids(Window.first(limit)));
    }

    /** Those of the deals with a step that an authority should have decided by now. */
    Set<Long> late(Collection<Long> deals, LocalDate today) {
        return new HashSet<>(entities.createQuery(
                        "select r.dealId from Approval r where r.dealId in :deals and r.archived = false"
                                + " and r.status in :undecided and " + LATE,
                        Long.class)
                .setParameter("deals", deals)
                .setParameter("undecided", ApprovalStatus.UNDECIDED)
                .setParameter("today", today)
                .getResultList());
    }

    private ListQuery undecided() {
        return new ListQuery(entities, "Approval")
                .where("r.archived = false")
                .where("r.status in :statuses", "statuses", ApprovalStatus.UNDECIDED)
                .where(ALIVE);
    }

    private static String inCharge() {
        return "(r.responsibleId in :people or r.responsibleId is null and r.ownerId in :people)";
    }

    private ListQuery matching(ApprovalFilter filter) {
        var query = new ListQuery(entities, "Approval")
                .where("r.archived = false")
                .where("r.status in :statuses", "statuses", filter.wanted())
                .where(
                        "r.stepId in (select s.id from TemplateStep s where s.templateId in :templates)",
                        "templates",
                        filter.templates())
                .where(inCharge(), "people", filter.inCharge())
                .where("r.ownerId in :owners", "owners", filter.owners())
                .where("r.officeId in :offices", "offices", filter.offices())
                .where(ALIVE);
        return due(DealFindable.narrow(query, filter.text(), "r.dealId"), filter);
    }

    private static ListQuery due(ListQuery query, ApprovalFilter filter) {
        if (filter.due().isEmpty()) {
            return query;
        }
        var late = filter.due().contains(ApprovalDue.LATE);
        var soon = filter.due().contains(ApprovalDue.SOON);
        query.where("r.status in :undecided", "undecided", ApprovalStatus.UNDECIDED)
                .where(late && soon ? "r.expectedOn <= :soon" : late ? LATE : SOON);
        if (soon) {
            query.with("soon", filter.soon());
        }
        return late && soon ? query : query.with("today", filter.today());
    }

    /** What has no day comes after what has one. */
    private static ListQuery ordered(ListQuery query, ApprovalFilter filter) {
        var orders = filter.orders().isEmpty()
                ? List.of(new ApprovalFilter.Order(ApprovalFilter.Sort.EXPECTED, false))
                : filter.orders();
        for (var order : orders) {
            var column =
                    switch (order.sort()) {
                        case FILED -> "r.filedOn";
                        case EXPECTED -> "r.expectedOn";
                        case DECIDED -> "r.decidedOn";
                    };
            query.orderByFilled(order.descending(), column);
        }
        return query;
    }

    private List<ApprovalRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = entities.createQuery(ROWS + "r.id in :ids", ApprovalRow.class)
                .setParameter("ids", ids)
                .getResultList();
        return ListQuery.inOrder(ids, rows, ApprovalRow::id);
    }

    /** Everything about the deal's approvals, steps of tracks that were taken away included. */
    List<Approval> all(long dealId) {
        return entities.createQuery("select r from Approval r where r.dealId = :deal", Approval.class)
                .setParameter("deal", dealId)
                .getResultList();
    }

    Optional<Approval> find(long id) {
        return Optional.ofNullable(entities.find(Approval.class, id));
    }

    void addAll(Collection<Approval> approvals) {
        approvals.forEach(entities::persist);
        entities.flush();
    }

    /** The deal's steps of the track, those that were taken away included. */
    List<Approval> ofTrack(long dealId, long templateId) {
        return entities.createQuery(
                        "select r from Approval r where r.dealId = :deal and r.stepId in"
                                + " (select s.id from TemplateStep s where s.templateId = :template)",
                        Approval.class)
                .setParameter("deal", dealId)
                .setParameter("template", templateId)
                .getResultList();
    }

    /** Of which tracks the deal needs nothing, what was taken back included. */
    List<NoFiling> noFilings(long dealId) {
        return entities.createQuery("select r from NoFiling r where r.dealId = :deal", NoFiling.class)
                .setParameter("deal", dealId)
                .getResultList();
    }

    /** Whether the deal was ever said to need nothing of the track. */
    Optional<NoFiling> noFiling(long dealId, long templateId) {
        return noFilings(dealId).stream()
                .filter(filing -> filing.getTemplateId() == templateId)
                .findFirst();
    }

    <T extends DealPart> T save(T row) {
        if (row.isNew()) {
            entities.persist(row);
            entities.flush();
            return row;
        }
        var merged = entities.merge(row);
        entities.flush();
        return merged;
    }
}
