package org.qiao.outreach;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.qiao.kernel.Window;
import org.qiao.search.ListQuery;
import org.qiao.search.Owners;
import org.springframework.stereotype.Repository;

/** The queries behind the list of touches. */
@Repository
class TouchListRepository {

    private final EntityManager entities;
    private final Owners owners;

    TouchListRepository(EntityManager entities, Owners owners) {
        this.entities = entities;
        this.owners = owners;
    }

    long count(TouchFilter filter, int bound) {
        return query(filter).countUpTo(bound);
    }

    List<Long> ids(TouchFilter filter, Window window) {
        var query = query(filter);
        filter.orders().forEach(order -> order(query, order, filter));
        return (filter.orders().isEmpty() ? query.orderBy(true, "r.at") : query).ids(window);
    }

    private ListQuery query(TouchFilter filter) {
        return new ListQuery(entities, "Touch")
                .where("r.archivedAt is null")
                .during("r.at", "at", filter.at())
                .where("r.channel in :channels", "channels", filter.channels())
                .where("r.outcome in :outcomes", "outcomes", filter.outcomes())
                .where("r.ownerId in :owners", "owners", filter.ownerIds())
                .where("r.officeId in :theirOffices", "theirOffices", filter.officeIds())
                .where(
                        "r.id in (select x.id from Touch x join x.companies l join Company c on c.id = l.recordId"
                                + " where c.id in :companies)",
                        "companies",
                        filter.companyIds())
                .matching(TouchRepository.KIND, filter.text());
    }

    private void order(ListQuery query, TouchFilter.Order order, TouchFilter filter) {
        var down = order.descending();
        switch (order.sort()) {
            case AT -> query.orderBy(down, "r.at");
            case OWNER -> query.orderByNames(down, "r.ownerId", owners.inOrder(filter.language()));
            case OFFICE -> query.orderByNames(down, "r.officeId", owners.officesInOrder(filter.language()));
        }
    }
}
