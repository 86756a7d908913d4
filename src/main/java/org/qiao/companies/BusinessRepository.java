package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.Tree;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Repository;

/** Every query about what companies do and where, of companies that the viewer may see. */
@Repository
class BusinessRepository {

    /**
     * So many companies that have something besides are named in a condition, so that the database still finds the others by
     * their index; more are left to it.
     */
    static final int FEW = 500;

    private static final String SECTORS = "join c.otherSectorIds o";
    private static final String PLACES = "join c.otherPlaces p";

    private final EntityManager entities;
    private final Sectors sectors;
    private final Places places;

    BusinessRepository(EntityManager entities, Sectors sectors, Places places) {
        this.entities = entities;
        this.sectors = sectors;
        this.places = places;
    }

    /** Only companies that do one of the things in one of the places, mainly or besides. */
    void narrow(ListQuery query, CompanyFilter filter) {
        within(query, "r.sectorId", SECTORS, "o", sectors, filter.sectorIds());
        within(query, "r.placeId", PLACES, "p.placeId", places, filter.placeIds());
    }

    private void within(ListQuery query, String column, String join, String term, Tree tree, Collection<Long> asked) {
        if (asked.isEmpty()) {
            return;
        }
        var ids = tree.within(asked);
        var name = column.substring(2);
        var few = new ListQuery(entities, "Company");
        few.where(besides(few, name, join, term, ids));
        var found = few.some(FEW + 1);
        var main = query.among(column, name, ids);
        if (found.isEmpty()) {
            query.where(main);
        } else if (found.size() <= FEW) {
            query.where("(" + main + " or r.id in :" + name + "Others)").with(name + "Others", found);
        } else {
            query.where("(" + main + " or " + besides(query, name, join, term, ids) + ")");
        }
    }

    private static String besides(ListQuery query, String name, String join, String term, Collection<Long> ids) {
        return "r.id in (select c.id from Company c " + join + " where " + query.among(term, name + "Besides", ids)
                + ")";
    }

    /** Further sectors and places by company, each once; for all of the companies. */
    Map<Long, Besides> besides(Collection<Long> companyIds) {
        var sectorIds = besides(SECTORS, "o", companyIds);
        var placeIds = besides(PLACES, "p.placeId", companyIds);
        return companyIds.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> new Besides(
                                sectorIds.getOrDefault(id, List.of()), placeIds.getOrDefault(id, List.of()))));
    }

    private Map<Long, List<Long>> besides(String join, String term, Collection<Long> companyIds) {
        return companyIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select distinct c.id, " + term + " from Company c " + join
                                        + " where c.id in :ids order by c.id, " + term,
                                Object[].class)
                        .setParameter("ids", companyIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
    }
}
