package org.qiao.membership;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.qiao.search.ListQuery;
import org.qiao.search.Owners;
import org.springframework.stereotype.Repository;

/** Every query about memberships. */
@Repository
class MembershipRepository {

    private static final String FIRST_START =
            "(select min(b.startsOn) from Membership n join n.terms b where n.id = r.id)";

    private static final String LAST_END = "(select max(e.endsOn) from Membership m join m.terms e where m.id = r.id)";

    /** Selects memberships of which a currency's dues by a day are more than what was paid in it by then; see {@link Statement}. */
    private static final String OWING = "select o.id from Membership o join o.terms d where"
            + " (select sum(a.dues) from Membership n join n.terms a where n.id = o.id and a.currency = d.currency"
            + " and a.startsOn <= :on) >"
            + " coalesce((select sum(b.amount) from Membership m join m.payments b where m.id = o.id"
            + " and b.currency = d.currency and b.paidOn <= :on), 0)";

    private final EntityManager entities;
    private final Owners owners;

    MembershipRepository(EntityManager entities, Owners owners) {
        this.entities = entities;
        this.owners = owners;
    }

    long count(MembershipFilter filter, int bound) {
        return query(filter).countUpTo(bound);
    }

    List<MembershipFacts> list(MembershipFilter filter, Window window) {
        var ids = query(filter).ids(window);
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = entities.createQuery(
                        "select new org.qiao.membership.MembershipFacts(r.id, r.companyId, r.officeId, r.ownerId,"
                                + " r.updatedAt)"
                                + " from Membership r where r.id in :ids",
                        MembershipFacts.class)
                .setParameter("ids", ids)
                .getResultList();
        return ListQuery.inOrder(ids, rows, MembershipFacts::id);
    }

    private ListQuery query(MembershipFilter filter) {
        var query = new ListQuery(entities, "Membership")
                .where("r.archived = :archived", "archived", filter.archived())
                .where("r.officeId in :theirOffices", "theirOffices", filter.officeIds())
                .where("r.companyId in :companies", "companies", filter.companyIds())
                .where("r.ownerId in :owners", "owners", filter.ownerIds());
        if (!filter.text().isBlank()) {
            // A company that the viewer may not see is not found by its name either.
            query.where("r.companyId in (select c.id from Company c)")
                    .matching("COMPANY", filter.text(), "r.companyId");
        }
        if (!filter.tierIds().isEmpty()) {
            query.where(StatusConditions.latest("r") + "t.tierId in :tiers)", "tiers", filter.tierIds())
                    .with("on", filter.on());
        }
        if (!filter.statuses().isEmpty()) {
            query.where(filter.statuses().stream()
                            .map(status -> StatusConditions.of(status, "r"))
                            .collect(Collectors.joining(" or ", "(", ")")))
                    .with("on", filter.on());
            if (filter.statuses().stream().anyMatch(StatusConditions::tellsMembersApart)) {
                query.with("again", Standing.AGAIN);
            }
        }
        if (filter.dueWithin() != null) {
            query.where("exists (select 1 from r.terms d where d.endsOn between :on and :dueBy and d.lapsedOn is null"
                            + " and not exists (select 1 from r.terms n where n.startsOn > d.startsOn))")
                    .with("on", filter.on())
                    .with("dueBy", filter.on().plusDays(filter.dueWithin()));
        }
        narrow(query, filter);
        filter.orders().forEach(order -> order(query, order.sort(), order.descending(), filter));
        // Many stand alike.
        if (filter.orders().isEmpty() || filter.orders().getLast().sort() == MembershipFilter.Sort.STATUS) {
            order(query, MembershipFilter.Sort.COMPANY, false, filter);
        }
        return query;
    }

    private void narrow(ListQuery query, MembershipFilter filter) {
        var facts = filter.facts();
        query.between(FIRST_START, "since", facts.since())
                .between(LAST_END, "ends", facts.ends())
                .during("r.updatedAt", "changed", facts.changed());
        var asked = new ArrayList<String>();
        if (facts.openIn().stream().anyMatch(currency -> !currency.equals(MembershipFilter.SETTLED))) {
            asked.add("r.id in (" + OWING + " and d.currency in :openIn)");
            query.with("openIn", facts.openIn());
        }
        if (facts.openIn().contains(MembershipFilter.SETTLED)) {
            asked.add("r.id not in (" + OWING + ")");
        }
        if (!asked.isEmpty()) {
            query.where("(" + String.join(" or ", asked) + ")").with("on", filter.on());
        }
        if (!facts.ended().isEmpty()) {
            query.where("r.id in :ended").with("ended", Retention.behind(facts.ended(), terms(), filter.on()));
        }
    }

    private void order(ListQuery query, MembershipFilter.Sort sort, boolean down, MembershipFilter filter) {
        var viewer = filter.language();
        switch (sort) {
            case STATUS -> query.orderBy(down, StatusConditions.place("r", filter.on()));
            case COMPANY ->
                query.leftJoin("Company c on c.id = r.companyId")
                        .orderByFilled(down, viewer == Language.ZH ? "c.sortZh" : "c.sortEn");
            case SINCE -> query.orderBy(down, down ? FIRST_START : neverLast(FIRST_START));
            case ENDS -> query.orderBy(down, down ? LAST_END : neverLast(LAST_END));
            case OWNER -> query.orderByNames(down, "r.ownerId", owners.inOrder(viewer));
            case UPDATED -> query.orderBy(down, "r.updatedAt");
        }
    }

    /** What was never a member is last in both directions; asked so, the terms are looked up once. */
    private static String neverLast(String day) {
        return "coalesce(" + day + ", local date 9999-12-31)";
    }

    /** The terms of these memberships, first to last; none for one that has none. */
    Map<Long, List<Term>> terms(Collection<Long> ids) {
        return histories("where r.id in :ids", Map.of("ids", ids));
    }

    /** The terms of every membership that is not archived. */
    Map<Long, List<Term>> terms() {
        return histories("where r.archived = :archived", Map.of("archived", false));
    }

    private Map<Long, List<Term>> histories(String where, Map<String, Object> values) {
        var query = entities.createQuery("select r.id, t from Membership r join r.terms t " + where, Object[].class);
        values.forEach(query::setParameter);
        var found = new HashMap<Long, List<Term>>();
        query.getResultStream()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((Term) row[1]));
        found.values().forEach(terms -> terms.sort(Comparator.comparing(Term::startsOn)));
        return found;
    }

    /** What was paid for these memberships. */
    Map<Long, List<Payment>> paid(Collection<Long> ids) {
        return payments("where r.id in :ids", Map.of("ids", ids));
    }

    /** What was paid for every membership that is not archived. */
    Map<Long, List<Payment>> paid() {
        return payments("where r.archived = :archived", Map.of("archived", false));
    }

    private Map<Long, List<Payment>> payments(String where, Map<String, Object> values) {
        var query = entities.createQuery("select r.id, p from Membership r join r.payments p " + where, Object[].class);
        values.forEach(query::setParameter);
        var found = new HashMap<Long, List<Payment>>();
        query.getResultStream()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((Payment) row[1]));
        return found;
    }

    /** The memberships, not archived, in which the person has a seat. */
    List<Long> representedBy(long personId) {
        return entities.createQuery(
                        "select r.id from Membership r join r.seats s where s.personId = :person and r.archived = false"
                                + " order by r.id",
                        Long.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Those not archived whose last term ends from one day to another, both included, and was not ended by hand. */
    List<Long> ending(LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select r.id from Membership r join r.terms d where r.archived = false and d.lapsedOn is null"
                                + " and d.endsOn between :from and :to"
                                + " and not exists (select 1 from r.terms n where n.startsOn > d.startsOn) order by r.id",
                        Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** All memberships of the company, archived ones too. */
    List<Membership> ofCompany(long companyId) {
        return entities.createQuery("select r from Membership r where r.companyId = :company", Membership.class)
                .setParameter("company", companyId)
                .getResultList();
    }

    /** All memberships in which the person has a seat, archived ones too. */
    List<Membership> seating(long personId) {
        return entities.createQuery(
                        "select r from Membership r where r.id in"
                                + " (select m.id from Membership m join m.seats s where s.personId = :person)",
                        Membership.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Those of the memberships that are visible. */
    List<Long> present(Collection<Long> ids) {
        return entities.createQuery("select r.id from Membership r where r.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    void flush() {
        entities.flush();
    }

    /** With its history, ready to be read after the transaction. */
    Optional<Membership> find(long id) {
        var found = Optional.ofNullable(entities.find(Membership.class, id));
        found.ifPresent(MembershipRepository::readWhole);
        return found;
    }

    /** As {@link #find}, once nobody else is changing it; until the transaction ends nobody else does. */
    Optional<Membership> held(long id) {
        entities.createQuery("select r.id from Membership r where r.id = :id", Long.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return find(id);
    }

    private static void readWhole(Membership membership) {
        membership.getTerms();
        membership.getPayments();
        membership.getSeats();
    }

    /** Saves; a changed history is saved by the flush alone, and raises the version like any other change. */
    Membership save(Membership membership) {
        if (membership.isNew()) {
            entities.persist(membership);
            entities.flush();
            return membership;
        }
        var merged = entities.merge(membership);
        entities.flush();
        readWhole(merged);
        return merged;
    }
}
