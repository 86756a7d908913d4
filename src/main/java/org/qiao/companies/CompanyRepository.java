package org.qiao.companies;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.search.ListQuery;
import org.qiao.search.Owners;
import org.springframework.stereotype.Repository;

/** Every query about companies. */
@Repository
class CompanyRepository {

    static final String KIND = "COMPANY";

    private final EntityManager entities;
    private final Places places;
    private final Sectors sectors;
    private final Owners owners;
    private final BusinessRepository business;

    CompanyRepository(
            EntityManager entities, Places places, Sectors sectors, Owners owners, BusinessRepository business) {
        this.business = business;
        this.entities = entities;
        this.places = places;
        this.sectors = sectors;
        this.owners = owners;
    }

    long count(CompanyFilter filter, int bound) {
        return query(filter).countUpTo(bound);
    }

    List<CompanyRow> list(CompanyFilter filter, Window window) {
        return rows(query(filter).ids(window));
    }

    Map<Long, Besides> besides(Collection<Long> ids) {
        return business.besides(ids);
    }

    /** For a picker: what is called as was typed stands first. */
    List<CompanyRow> nearest(CompanyFilter filter, Window window) {
        var query = new ListQuery(entities, "Company").nearestFirst(KIND, filter.text());
        return rows(narrow(query, filter).ids(window));
    }

    private List<CompanyRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = entities.createQuery(
                        "select new org.qiao.companies.CompanyRow(r.id, r.nameEn, r.nameZh, r.kind, r.sectorId, r.placeId,"
                                + " r.ownerId, r.officeId, r.updatedAt, r.uscc, r.ein, r.parentId, p.nameEn, p.nameZh,"
                                + " r.capitalAmount, r.capitalCurrency, r.foundedYear, r.phone) from Company r"
                                + " left join Company p on p.id = r.parentId where r.id in :ids",
                        CompanyRow.class)
                .setParameter("ids", ids)
                .getResultList();
        return ListQuery.inOrder(ids, rows, CompanyRow::id);
    }

    private ListQuery query(CompanyFilter filter) {
        return narrow(new ListQuery(entities, "Company"), filter);
    }

    private ListQuery narrow(ListQuery query, CompanyFilter filter) {
        query.where("r.archived = :archived", "archived", filter.archived())
                .where("r.kind in :kinds", "kinds", filter.kinds())
                .where("r.ownerId in :owners", "owners", filter.ownerIds())
                .where("r.officeId in :theirOffices", "theirOffices", filter.officeIds())
                .where("r.id in (select c.id from Company c join c.tags t where t in :tags)", "tags", filter.tags())
                .during("r.updatedAt", "changed", filter.changed())
                .matching(KIND, filter.text());
        business.narrow(query, filter);
        narrow(query, filter.facts());
        filter.conditions().forEach(condition -> condition.narrow(query));
        for (var order : filter.orders()) {
            sort(query, order, filter);
        }
        var last = filter.orders().isEmpty() ? null : filter.orders().getLast();
        return last != null && last.sort() == CompanyFilter.Sort.UPDATED
                ? query
                : query.orderBy(last != null && last.descending(), name(filter.language()));
    }

    private static void narrow(ListQuery query, CompanyFilter.Facts facts) {
        var capital = facts.capital();
        query.where("r.parentId in (select c.id from Company c where c.id in :parents)", "parents", facts.parentIds())
                .between("r.foundedYear", "founded", facts.founded())
                .between("r.capitalAmount", "capital", capital.amount())
                .where("r.capitalCurrency = :capitalIn", "capitalIn", capital.currency());
        if (!facts.phone().isEmpty()) {
            PhoneTail.of(facts.phone())
                    .ifPresentOrElse(
                            tail -> query.where("r.phoneTail = :tail", "tail", tail.key())
                                    .where(
                                            "cast(function('regexp_replace', r.phone, '[^0-9]', '') as string) like :phone",
                                            "phone",
                                            "%" + tail.digits()),
                            () -> query.where("1 = 0"));
        }
    }

    private void sort(ListQuery query, CompanyFilter.Order order, CompanyFilter filter) {
        var down = order.descending();
        var viewer = filter.language();
        switch (order.sort()) {
            case MEMBERSHIP -> filter.conditions().forEach(condition -> condition.sort(query, down));
            case NAME -> query.orderBy(down, name(viewer));
            case KIND -> query.orderBy(down, "r.kind");
            case SECTOR -> query.walkByNames(down, "r.sectorId", sectors.inOrder(viewer));
            case PLACE -> query.walkByNames(down, "r.placeId", places.inOrder(viewer));
            case OWNER -> query.walkByNames(down, "r.ownerId", owners.inOrder(viewer));
            case UPDATED -> query.orderBy(down, "r.updatedAt");
        }
    }

    private static String name(Language viewer) {
        return viewer == Language.ZH ? "r.sortZh" : "r.sortEn";
    }

    Optional<Company> find(long id) {
        return Optional.ofNullable(entities.find(Company.class, id));
    }

    /** Those of the companies that are visible and not archived. */
    List<Long> present(Collection<Long> ids) {
        return entities.createQuery("select r.id from Company r where r.id in :ids and r.archived = false", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Companies whose own number ends with these four digits, with the number. */
    Map<Long, String> withPhoneTail(String tail, int limit) {
        var found = new LinkedHashMap<Long, String>();
        entities.createQuery(
                        "select r.id, r.phone from Company r where r.phoneTail = :tail and r.archived = false order by r.id",
                        Object[].class)
                .setParameter("tail", tail)
                .setMaxResults(limit)
                .getResultStream()
                .forEach(row -> found.put((Long) row[0], (String) row[1]));
        return found;
    }

    Map<Long, PrimaryNames> primaryNames(Collection<Long> ids) {
        return entities.createQuery(
                        "select r.id, new org.qiao.companies.PrimaryNames(r.nameEn, r.nameEnFacts, r.nameZh, r.nameZhFacts,"
                                + " r.reading) from Company r where r.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (PrimaryNames) row[1]));
    }

    /** With their other names. */
    List<Company> listed(Collection<Long> ids) {
        return entities.createQuery(
                        "select distinct r from Company r left join fetch r.aliases where r.id in :ids", Company.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The next ids after that one. */
    List<Long> after(long id, int limit) {
        return entities.createQuery("select r.id from Company r where r.id > :id order by r.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Stores what lists sort by, without making it a change of the company. */
    void sortBy(long id, SortKeys keys) {
        entities.createQuery("update Company r set r.sortEn = :en, r.sortZh = :zh where r.id = :id")
                .setParameter("en", keys.en())
                .setParameter("zh", keys.zh())
                .setParameter("id", id)
                // Nothing else was changed, and to look for it takes longer than this.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    List<CompanyRef> refs(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select new org.qiao.companies.CompanyRef(r.id, r.nameEn, r.nameZh) from Company r where r.id in :ids",
                        CompanyRef.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Whether another company has the identifier, seen by this viewer or not: the database's own unique key decides. */
    boolean taken(String column, String value, @org.jspecify.annotations.Nullable Long except) {
        return !entities.createQuery(
                        "select r.id from Company r where r." + column + " = :value and r.id <> :except", Long.class)
                .setParameter("value", value)
                .setParameter("except", except == null ? -1L : except)
                .getResultList()
                .isEmpty();
    }

    Company save(Company company) {
        if (company.isNew()) {
            entities.persist(company);
            entities.flush();
            return company;
        }
        var merged = entities.merge(company);
        entities.flush();
        return merged;
    }
}
