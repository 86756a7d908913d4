package org.qiao.companies;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.qiao.search.ListQuery;
import org.qiao.search.Owners;
import org.springframework.stereotype.Repository;

/** Every query about people. */
@Repository
class PersonRepository {

    static final String KIND = "PERSON";

    private final EntityManager entities;
    private final CurrentUser user;
    private final Clock clock;
    private final Owners owners;

    PersonRepository(EntityManager entities, CurrentUser user, Clock clock, Owners owners) {
        this.owners = owners;
        this.user = user;
        this.clock = clock;
        this.entities = entities;
    }

    long count(PersonFilter filter, int bound) {
        return query(filter).countUpTo(bound);
    }

    List<PersonRow> list(PersonFilter filter, Window window) {
        return rows(query(filter).ids(window));
    }

    /** Those of the people that are visible and not archived. */
    List<Long> present(Collection<Long> ids) {
        return entities.createQuery("select r.id from Person r where r.id in :ids and r.archived = false", Long.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The next ids after that one. */
    List<Long> after(long id, int limit) {
        return entities.createQuery("select r.id from Person r where r.id > :id order by r.id", Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Person> listed(Collection<Long> ids) {
        return entities.createQuery(
                        "select distinct r from Person r left join fetch r.affiliations where r.id in :ids",
                        Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Stores what lists sort by, without making it a change of the person. */
    void sortBy(long id, SortKeys keys) {
        entities.createQuery("update Person r set r.sortEn = :en, r.sortZh = :zh where r.id = :id")
                .setParameter("en", keys.en())
                .setParameter("zh", keys.zh())
                .setParameter("id", id)
                // Nothing else was changed, and to look for it takes longer than this.
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** Lines of these people, in the order given. */
    List<PersonRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var rows = entities.createQuery(
                        "select new org.qiao.companies.PersonRow(r.id, r.familyEn, r.givenEn, r.familyZh, r.givenZh,"
                                + " r.orderEn, r.jurisdiction, r.officeId, r.ownerId, r.languages, r.preferredChannel,"
                                + " r.protocolRank, r.updatedAt) from Person r where r.id in :ids",
                        PersonRow.class)
                .setParameter("ids", ids)
                .getResultList();
        var roles = roles(ids);
        return ListQuery.inOrder(ids, rows, PersonRow::id).stream()
                .map(row -> row.with(roles.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** Present roles of these people at companies that the viewer may see, in the order they were entered. */
    private Map<Long, List<PersonRow.Role>> roles(Collection<Long> people) {
        var found = new HashMap<Long, List<PersonRow.Role>>();
        entities.createQuery(
                        "select p.id, c.id, c.nameEn, c.nameZh, a.titleEn, a.titleZh from Person p join p.affiliations a"
                                + " join Company c on c.id = a.companyId where p.id in :people"
                                + " and (a.validFrom is null or a.validFrom <= :today)"
                                + " and (a.validTo is null or a.validTo >= :today)",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("today", today())
                .getResultStream()
                .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new PersonRow.Role(
                                new CompanyRef((Long) row[1], text(row[2]), text(row[3])),
                                text(row[4]),
                                text(row[5]))));
        return found;
    }

    private static @Nullable String text(@Nullable Object value) {
        return (String) value;
    }

    private ListQuery query(PersonFilter filter) {
        var query = new ListQuery(entities, "Person")
                .where("r.archived = :archived", "archived", filter.archived())
                .where("r.jurisdiction in :jurisdictions", "jurisdictions", filter.jurisdictions())
                .where(
                        "r.id in (select p.id from Person p join p.affiliations a join Company c on c.id = a.companyId"
                                + " where a.companyId in :companies)",
                        "companies",
                        filter.companyIds())
                .where("r.ownerId in :owners", "owners", filter.ownerIds())
                .where("r.officeId in :theirOffices", "theirOffices", filter.officeIds())
                .during("r.updatedAt", "changed", filter.changed())
                .matching(KIND, filter.text());
        narrow(query, filter.traits());
        var name = filter.language() == Language.ZH ? "r.sortZh" : "r.sortEn";
        for (var order : filter.orders()) {
            switch (order.sort()) {
                case NAME -> query.orderBy(order.descending(), name);
                case OWNER -> query.walkByNames(order.descending(), "r.ownerId", owners.inOrder(filter.language()));
                case OFFICE ->
                    query.walkByNames(order.descending(), "r.officeId", owners.officesInOrder(filter.language()));
                case UPDATED -> query.orderBy(order.descending(), "r.updatedAt");
            }
        }
        var last = filter.orders().isEmpty() ? null : filter.orders().getLast();
        return last != null && last.sort() == PersonFilter.Sort.UPDATED
                ? query
                : query.orderBy(last != null && last.descending(), name);
    }

    private void narrow(ListQuery query, PersonFilter.Traits traits) {
        query.where("r.id in (select p.id from Person p join p.tags t where t in :tags)", "tags", traits.tags())
                .where(
                        "r.id in (select k.personId from Acquaintance k where k.userId in :known)",
                        "known",
                        traits.knownBy())
                .where("r.preferredChannel in :channels", "channels", traits.channels())
                .between("r.protocolRank", "rank", traits.rank());
        if (!traits.languages().isEmpty()) {
            var spoken = new ArrayList<String>();
            for (var language : traits.languages()) {
                var name = "language" + spoken.size();
                spoken.add("concat(',', r.languages, ',') like :" + name);
                query.with(name, "%," + language + ",%");
            }
            query.where("(" + String.join(" or ", spoken) + ")");
        }
        if (!traits.title().isEmpty()) {
            query.where(
                            "r.id in (select p.id from Person p join p.affiliations a join Company c on c.id = a.companyId"
                                    + " where (lower(a.titleEn) like :title escape '!' or lower(a.titleZh) like :title escape '!')"
                                    + " and (a.validFrom is null or a.validFrom <= :titled)"
                                    + " and (a.validTo is null or a.validTo >= :titled))",
                            "title",
                            "%" + traits.title().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                    .with("titled", today());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }

    Optional<Person> find(long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    List<PersonRef> refs(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select new org.qiao.companies.PersonRef(r.id, r.familyEn, r.givenEn, r.familyZh, r.givenZh, r.orderEn)"
                                + " from Person r where r.id in :ids",
                        PersonRef.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Person save(Person person) {
        if (person.isNew()) {
            entities.persist(person);
            entities.flush();
            return person;
        }
        var merged = entities.merge(person);
        entities.flush();
        return merged;
    }
}
