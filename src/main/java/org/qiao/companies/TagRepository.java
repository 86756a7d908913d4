package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Every query about tags, of records that the viewer may see. */
@Repository
class TagRepository {

    private static final List<Class<? extends Tagged>> KINDS = List.of(Company.class, Person.class);

    private final EntityManager entities;

    TagRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Tags of records of the kind that are not archived, the most used first. */
    List<String> of(Class<? extends Tagged> kind, int limit) {
        return entities.createQuery(
                        "select t from " + kind.getSimpleName()
                                + " r join r.tags t where r.archived = false group by t order by count(r) desc, t",
                        String.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Tags of these records, in order. */
    Map<Long, List<String>> of(Class<? extends Tagged> kind, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select r.id, t from " + kind.getSimpleName()
                                        + " r join r.tags t where r.id in :ids order by t",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** How the house already writes these tags, whatever their capitals. */
    Set<String> like(Collection<String> lowerCase) {
        var found = new TreeSet<String>();
        for (var kind : KINDS) {
            found.addAll(entities.createQuery(
                            "select distinct t from " + kind.getSimpleName()
                                    + " r join r.tags t where lower(t) in :tags",
                            String.class)
                    .setParameter("tags", lowerCase)
                    .getResultList());
        }
        return found;
    }
}
