package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.access.OwnedRow;
import org.qiao.companies.SortKeys;
import org.qiao.kernel.Window;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Repository;

/**
 * Every query about deals. What may be hidden is left-joined: a deal without visible terms is still a line, with nothing
 * in its columns.
 */
@Repository
class DealRepository {

    static final String TERMS = "DealTerms t on t.dealId = r.id";

    private static final String CLOSING = "DealClosing x on x.dealId = r.id and " + StandingConditions.CLOSED_NOW;

    private final EntityManager entities;
    private final DealConditions conditions;
    private final EarlierRepository earlier;
    private final BookedRepository booked;

    DealRepository(
            EntityManager entities, DealConditions conditions, EarlierRepository earlier, BookedRepository booked) {
        this.entities = entities;
        this.conditions = conditions;
        this.earlier = earlier;
        this.booked = booked;
    }

    private ListQuery query() {
        return new ListQuery(entities, "Deal");
    }

    long count(DealFilter filter, int bound) {
        return matching(filter).countUpTo(bound);
    }

    List<DealRow> list(DealFilter filter, Window window) {
        return rows(ids(filter, window), filter);
    }

    /** Which deals a list holds, in its order. */
    List<Long> ids(DealFilter filter, Window window) {
        return conditions.sort(matching(filter), filter).ids(window);
    }

    /** The deals as they stand in that list. */
    List<DealRow> rows(List<Long> ids, DealFilter filter) {
        var rows = rows(ids);
        var day = filter.course().asOf();
        return booked.with(
                day == null ? rows : earlier.asOf(rows, day), filter.course().booked());
    }

    /** The deals of one stage, latest arrival first; where a moment is given, only those that arrived since. */
    List<Long> latest(DealFilter filter, @Nullable Instant since, int limit) {
        return matching(filter)
                .where("r.stageSince >= :since", "since", since)
                .orderBy(true, "r.stageSince")
                .ids(Window.first(limit));
    }

    List<DealRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = entities.createQuery(
                        "select new org.qiao.pipeline.DealRow(new org.qiao.pipeline.StoredDeal(r.id, r.version, r.codeName,"
                                + " r.circleId, t.id, t.titleEn, t.titleZh, t.companyId, c.nameEn, c.nameZh, r.direction, r.type,"
                                + " r.sectorId, r.siteId, r.jobs, r.landAmount, r.landUnit, r.officeId, r.ownerId, r.updatedAt,"
                                + " r.expectedOn), new org.qiao.pipeline.DealStanding(r.stageId, r.stageSince, t.valueAmount,"
                                + " t.valueCurrency, t.valueQualifier, t.valueCny, t.valueUsd, x.reason, x.lostToId, x.note))"
                                + " from Deal r left join "
                                + TERMS + " left join " + CLOSING
                                + " left join Company c on c.id = t.companyId where r.id in :ids",
                        DealRow.class)
                .setParameter("ids", ids)
                .getResultList();
        return ListQuery.inOrder(ids, rows, DealRow::id);
    }

    /** Counts and sums per stage and currency; what is closed counts only since the given moment. */
    List<StageValue> stageValues(DealFilter filter, Collection<Long> openStages, @Nullable Instant closedSince) {
        var query = matching(filter)
                .where(
                        "(r.stageId in :open" + (closedSince == null ? ")" : " or r.stageSince >= :recent)"),
                        "open",
                        openStages.isEmpty() ? List.of(-1L) : openStages);
        if (closedSince != null) {
            query.with("recent", closedSince);
        }
        return query.leftJoin(TERMS)
                .figures(
                        StageValue.class,
                        "new org.qiao.pipeline.StageValue(r.stageId, " + FIGURES
                                + ", sum(t.valueCny), count(t.valueCny), sum(t.valueUsd), count(t.valueUsd))",
                        "r.stageId, t.valueCurrency");
    }

    private static final String FIGURES = "t.valueCurrency, sum(t.valueAmount), count(r.id), sum(case when"
            + " t.valueQualifier is null or t.valueQualifier = org.qiao.kernel.Qualifier.EXACT then 0 else 1 end)";

    private ListQuery matching(DealFilter filter) {
        return conditions.narrow(query(), filter);
    }

    /** Stores what lists sort by, without making it a change of the deal. */
    void sortBy(long id, SortKeys keys) {
        entities.createQuery("update Deal r set r.sortEn = :en, r.sortZh = :zh where r.id = :id")
                .setParameter("en", keys.en())
                .setParameter("zh", keys.zh())
                .setParameter("id", id)
                // Nothing else was changed, and to look for it takes longer than this.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** Those of the deals that are visible and not archived. */
    List<Long> present(Collection<Long> ids) {
        return entities.createQuery("select r.id from Deal r where r.id in :ids and r.archived = false", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Where the open confidential deals are that the actor sees. */
    List<KeptDeal> kept() {
        return entities.createQuery(
                        "select new org.qiao.pipeline.KeptDeal(r.id, r.officeId, r.ownerId, r.shared) from Deal r"
                                + " where r.circleId is not null and r.archived = false and r.stageId in"
                                + " (select s.id from Stage s where s.outcome = org.qiao.pipeline.Outcome.OPEN)",
                        KeptDeal.class)
                .getResultList();
    }

    /** Those of the deals whose terms are visible. */
    List<Long> entrusted(Collection<Long> ids) {
        return entities.createQuery("select t.dealId from DealTerms t where t.dealId in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The deals of the investors that are not archived, by terms and companies that are visible; in the order of the companies. */
    List<Long> investedBy(Collection<Long> companyIds) {
        var order = List.copyOf(companyIds);
        return entities.createQuery(
                        "select t.companyId, r.id from Deal r join DealTerms t on t.dealId = r.id join Company c on"
                                + " c.id = t.companyId where c.id in :companies and r.archived = false order by r.id",
                        Object[].class)
                .setParameter("companies", companyIds)
                .getResultStream()
                .sorted(Comparator.comparingInt(row -> order.indexOf((Long) row[0])))
                .map(row -> (Long) row[1])
                .toList();
    }

    List<DealRef> refs(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select new org.qiao.pipeline.DealRef(r.id, r.codeName, t.titleEn, t.titleZh, t.companyId,"
                                + " r.circleId) from Deal r left join " + TERMS + " where r.id in :ids",
                        DealRef.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<DealDetails> find(long id) {
        var deal = entities.find(Deal.class, id);
        return deal == null
                ? Optional.empty()
                : Optional.of(new DealDetails(deal, terms(id).orElse(null)));
    }

    private Optional<DealTerms> terms(long dealId) {
        return entities.createQuery("select t from DealTerms t where t.dealId = :deal", DealTerms.class)
                .setParameter("deal", dealId)
                .getResultStream()
                .findFirst();
    }

    /** The terms of all deals of the investor, archived ones too. */
    List<DealTerms> investedBy(long companyId) {
        return entities.createQuery("select t from DealTerms t where t.companyId = :company", DealTerms.class)
                .setParameter("company", companyId)
                .getResultList();
    }

    void flush() {
        entities.flush();
    }

    /** The deal's ledger, oldest entry first. */
    List<LedgerEntry> ledger(long dealId) {
        return entities.createQuery(
                        "select e from LedgerEntry e where e.dealId = :deal order by e.onDate, e.id", LedgerEntry.class)
                .setParameter("deal", dealId)
                .getResultList();
    }

    /** The terms and the money, which have to be where the deal is. */
    List<DealPart> parts(long dealId) {
        var parts = new ArrayList<DealPart>();
        terms(dealId).ifPresent(parts::add);
        parts.addAll(ledger(dealId));
        return parts;
    }

    /** Some of the deals in the stage, archived ones too. */
    List<Deal> inStage(long stageId, int limit) {
        return entities.createQuery("select r from Deal r where r.stageId = :stage order by r.id", Deal.class)
                .setParameter("stage", stageId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Stores a new or changed row and returns it as stored. */
    <T extends OwnedRow> T save(T row) {
        if (row.isNew()) {
            entities.persist(row);
            entities.flush();
            return row;
        }
        var merged = entities.merge(row);
        entities.flush();
        return merged;
    }

    /** Lets the version tell that something changed which is no field of the deal. */
    void countUp(Deal deal) {
        entities.lock(deal, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Lets nobody else book on the deal until the transaction ends. */
    void hold(Deal deal) {
        entities.lock(deal, LockModeType.PESSIMISTIC_WRITE);
    }

    void delete(DealPart part) {
        entities.remove(part);
        entities.flush();
    }
}
