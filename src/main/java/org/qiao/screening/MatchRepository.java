package org.qiao.screening;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.NameOrder;
import org.qiao.companies.PersonRef;
import org.qiao.kernel.Window;
import org.qiao.search.ListQuery;
import org.qiao.search.Reading;
import org.springframework.stereotype.Repository;

/** Every query about potential matches. */
@Repository
class MatchRepository {

    private static final String ROWS =
            "select r.id, r.officeId, r.ownerId, r.companyId, r.personId, c.id, c.nameEn, c.nameZh,"
                    + " p.id, p.familyEn, p.givenEn, p.familyZh, p.givenZh, p.orderEn, r.ourName, r.listedName, l.name, l.format,"
                    + " e.source, e.program, r.score, r.reasons, r.changed, r.gone, r.status, r.createdAt, r.decidedAt, r.decidedBy"
                    + " from PotentialMatch r join RestrictedList l on l.id = r.listId join ListEntry e on e.id = r.entryId"
                    + " left join Company c on c.id = r.companyId left join Person p on p.id = r.personId where ";

    private final EntityManager entities;

    MatchRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<MatchRow> list(MatchFilter filter, Window window) {
        return rows(ordered(matching(filter), filter).ids(window));
    }

    long count(MatchFilter filter, int bound) {
        return ordered(matching(filter), filter).countUpTo(bound);
    }

    private ListQuery matching(MatchFilter filter) {
        var query = new ListQuery(entities, "PotentialMatch")
                .where("r.status in :statuses", "statuses", filter.wanted())
                .where("r.listId in :lists", "lists", filter.lists())
                .where("r.changed in :changes", "changes", filter.changes())
                .where("r.editionId in :editions", "editions", filter.editions())
                .where("r.score >= :least", "least", filter.least() == 0 ? null : filter.least())
                // Nobody has to decide about what lies in the recycle bin or was merged into another record.
                .where("not exists (select 1 from Company c where c.id = r.companyId and c.archived = true)")
                .where("not exists (select 1 from Person p where p.id = r.personId and p.archived = true)");
        if (!filter.withGone()) {
            query.where("r.gone = false");
        }
        if (filter.kinds().size() == 1) {
            query.where(
                    filter.kinds().contains(RecordKind.COMPANY) ? "r.companyId is not null" : "r.personId is not null");
        }
        var key = Reading.key(filter.text());
        if (!filter.text().isBlank()) {
            query.where(
                            "(r.ourName like :typed or r.listedName like :typed or exists (select 1 from SearchKey k"
                                    + " where k.text like :key and (k.kind = 'COMPANY' and k.recordId = r.companyId"
                                    + " or k.kind = 'PERSON' and k.recordId = r.personId)))",
                            "typed",
                            "%" + filter.text().strip() + "%")
                    .with("key", key.isEmpty() ? "" : key.substring(0, Math.min(12, key.length())) + "%");
        }
        return query;
    }

    private static ListQuery ordered(ListQuery query, MatchFilter filter) {
        var orders = filter.orders().isEmpty()
                ? List.of(new MatchFilter.Order(MatchFilter.Sort.SCORE, true))
                : filter.orders();
        for (var order : orders) {
            query.orderBy(
                    order.descending(),
                    switch (order.sort()) {
                        case SCORE -> "r.score";
                        case FOUND -> "r.createdAt";
                        case DECIDED -> "r.decidedAt";
                    });
        }
        return query;
    }

    private List<MatchRow> rows(List<Long> ids) {
        return ids.isEmpty() ? List.of() : ListQuery.inOrder(ids, rows("r.id in :ids", ids), MatchRow::id);
    }

    private List<MatchRow> rows(String condition, Object ids) {
        return entities.createQuery(ROWS + condition, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(MatchRepository::row)
                .toList();
    }

    Optional<MatchRow> row(long id) {
        return rows(List.of(id)).stream().findFirst();
    }

    /** Those of one record that are not gone, the likeliest first. */
    List<MatchRow> ofRecord(RecordKind kind, long id) {
        return rows("r.gone = false and " + column(kind) + " in :ids order by r.score desc, r.id", List.of(id));
    }

    /** What holds the deal back: of companies that take part in it, its investor or another party, what compliance has not judged another one. */
    List<Long> waiting(long dealId) {
        return entities.createQuery(
                        "select r.id from PotentialMatch r where r.gone = false and r.status in :holding and (r.companyId in"
                                + " (select t.companyId from DealTerms t where t.dealId = :deal) or r.companyId in"
                                + " (select p.companyId from DealParty p where p.dealId = :deal and p.archivedAt is null))",
                        Long.class)
                .setParameter("deal", dealId)
                .setParameter("holding", MatchStatus.HOLDING)
                .getResultList();
    }

    /** Those of the deals in which a company takes part that compliance has not judged another one than is listed. */
    Set<Long> waitingAmong(Collection<Long> deals) {
        var held = " in (select r.companyId from PotentialMatch r where r.gone = false and r.status in :holding)";
        var found = new HashSet<Long>();
        for (var query : List.of(
                "select t.dealId from DealTerms t where t.dealId in :deals and t.companyId" + held,
                "select p.dealId from DealParty p where p.dealId in :deals and p.archivedAt is null and p.companyId"
                        + held)) {
            found.addAll(entities.createQuery(query, Long.class)
                    .setParameter("deals", deals)
                    .setParameter("holding", MatchStatus.HOLDING)
                    .getResultList());
        }
        return found;
    }

    /** What of the company holds deals back. */
    List<Long> waitingOf(long companyId) {
        return entities.createQuery(
                        "select r.id from PotentialMatch r where r.gone = false and r.status in :holding and r.companyId = :company",
                        Long.class)
                .setParameter("company", companyId)
                .setParameter("holding", MatchStatus.HOLDING)
                .getResultList();
    }

    Optional<PotentialMatch> find(long id) {
        return Optional.ofNullable(entities.find(PotentialMatch.class, id));
    }

    /** Of these records, those that are not gone or could come back; of one edition, those whose entry it added or altered. */
    List<PotentialMatch> of(RecordKind kind, Collection<Long> ids, @Nullable Long edition) {
        var query = entities.createQuery(
                        "select r from PotentialMatch r where " + column(kind) + " in :ids and "
                                + (edition == null
                                        ? "r.entryId in (select e.id from ListEntry e where e.removed = false)"
                                        : "r.entryId in (select e.id from ListEntry e where e.removed = false"
                                                + " and e.editionId = :edition)"),
                        PotentialMatch.class)
                .setParameter("ids", ids);
        return (edition == null ? query : query.setParameter("edition", edition)).getResultList();
    }

    List<PotentialMatch> ofRemoved(long edition) {
        return entities.createQuery(
                        "select r from PotentialMatch r where r.gone = false and r.entryId in"
                                + " (select e.id from ListEntry e where e.removed = true and e.editionId = :edition)",
                        PotentialMatch.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    private static String column(RecordKind kind) {
        return kind == RecordKind.COMPANY ? "r.companyId" : "r.personId";
    }

    void add(PotentialMatch match) {
        entities.persist(match);
    }

    void flush() {
        entities.flush();
    }

    private static MatchRow row(Object[] row) {
        return new MatchRow(
                (Long) row[0],
                (Long) row[1],
                (Long) row[2],
                (Long) row[3],
                (Long) row[4],
                row[5] == null ? null : new CompanyRef((Long) row[5], (String) row[6], (String) row[7]),
                row[8] == null
                        ? null
                        : new PersonRef(
                                (Long) row[8],
                                (String) row[9],
                                (String) row[10],
                                (String) row[11],
                                (String) row[12],
                                (NameOrder) row[13]),
                (String) row[14],
                (String) row[15],
                (String) row[16],
                (ListFormat) row[17],
                (String) row[18],
                (String) row[19],
                (Integer) row[20],
                Finding.reasons((String) row[21]),
                (MatchChange) row[22],
                (Boolean) row[23],
                (MatchStatus) row[24],
                (Instant) row[25],
                (Instant) row[26],
                (Long) row[27]);
    }
}
