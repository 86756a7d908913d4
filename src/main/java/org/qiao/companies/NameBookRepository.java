package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiao.companies.NamedRecord.Name;
import org.springframework.stereotype.Repository;

/** The names of many companies and people in a few queries each. */
@Repository
class NameBookRepository {

    private final EntityManager entities;

    NameBookRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<NamedRecord> companies(Collection<Long> ids) {
        var found = new LinkedHashMap<Long, NamedRecord>();
        rows(
                        "select r.id, r.officeId, r.ownerId, r.shared, r.nameEn, r.nameZh from Company r"
                                + " where r.id in :ids order by r.id",
                        ids)
                .forEach(row -> found.put((Long) row[0], record(row, Name.of(null, row[4]), Name.of(null, row[5]))));
        rows("select r.id, a.text from Company r join r.aliases a where r.id in :ids", ids)
                .forEach(row -> add(found, row[0], Name.of(null, row[1])));
        return List.copyOf(found.values());
    }

    List<NamedRecord> people(Collection<Long> ids) {
        var found = new LinkedHashMap<Long, NamedRecord>();
        rows(
                        "select r.id, r.officeId, r.ownerId, r.shared, r.familyEn, r.givenEn, r.familyZh, r.givenZh"
                                + " from Person r where r.id in :ids order by r.id",
                        ids)
                .forEach(row ->
                        found.put((Long) row[0], record(row, Name.of(row[4], row[5]), Name.of(row[6], row[7]))));
        rows("select r.id, a.family, a.given from Person r join r.aliases a where r.id in :ids", ids)
                .forEach(row -> add(found, row[0], Name.of(row[1], row[2])));
        return List.copyOf(found.values());
    }

    long count(String entity) {
        return entities.createQuery("select count(r.id) from " + entity + " r", Long.class)
                .getSingleResult();
    }

    private List<Object[]> rows(String query, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(query, Object[].class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private static NamedRecord record(Object[] row, Name... names) {
        var known = new ArrayList<Name>();
        for (var name : names) {
            if (!name.isBlank()) {
                known.add(name);
            }
        }
        return new NamedRecord((Long) row[0], (Long) row[1], (Long) row[2], (Boolean) row[3], known);
    }

    private static void add(Map<Long, NamedRecord> found, Object id, Name name) {
        var record = found.get((Long) id);
        if (record != null && !name.isBlank()) {
            record.names().add(name);
        }
    }
}
