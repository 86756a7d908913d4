package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** Every query about people who may be the same; private contact details count as far as they are open to the viewer. */
@Repository
class PersonTwinRepository {

    private final EntityManager entities;

    PersonTwinRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** People who have one of these details. */
    List<Long> bearing(ContactKind kind, Collection<String> values) {
        return entities.createQuery(
                        "select distinct c.personId from PrivateContact c where c.kind = :kind and c.value in :values",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("values", values)
                .getResultList();
    }

    /** People who have a detail in common, for each such detail. */
    Collection<Set<Long>> sharing() {
        var found = new HashMap<List<Object>, Set<Long>>();
        entities.createQuery(
                        "select c.kind, c.value, c.personId from PrivateContact c where exists (select 1 from"
                                + " PrivateContact o where o.kind = c.kind and o.value = c.value and o.personId <> c.personId)",
                        Object[].class)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent(List.of(row[0], row[1]), key -> new HashSet<>(2))
                        .add((Long) row[2]));
        return found.values();
    }

    /** The companies of these people, however many, as far as the viewer may see them. */
    Map<Long, Set<Long>> companies(List<Long> people) {
        var found = new HashMap<Long, Set<Long>>();
        for (int from = 0; from < people.size(); from += TwinRepository.BATCH) {
            entities.createQuery(
                            "select p.id, c.id from Person p join p.affiliations a join Company c on c.id = a.companyId"
                                    + " where p.id in :people",
                            Object[].class)
                    .setParameter("people", people.subList(from, Math.min(people.size(), from + TwinRepository.BATCH)))
                    .getResultStream()
                    .forEach(row -> found.computeIfAbsent((Long) row[0], id -> new HashSet<>(2))
                            .add((Long) row[1]));
        }
        return found;
    }
}
