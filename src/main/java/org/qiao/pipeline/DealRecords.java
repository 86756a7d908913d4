package org.qiao.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.search.Findable;
import org.qiao.search.SortedRecords;
import org.springframework.stereotype.Component;

/** Deals for whoever writes the search index anew. */
@Component
class DealRecords implements SortedRecords {

    private final DealRepository deals;

    DealRecords(DealRepository deals) {
        this.deals = deals;
    }

    @Override
    public String kind() {
        return DealFindable.DEAL;
    }

    @Override
    public Class<?> type() {
        return Deal.class;
    }

    @Override
    public Map<Long, Findable> findables(Collection<Long> ids) {
        return deals.rows(List.copyOf(ids)).stream()
                .collect(Collectors.toMap(
                        DealRow::id,
                        row -> DealFindable.deal(row.isConfidential(), row.codeName(), row.titleEn(), row.titleZh())));
    }

    @Override
    public void sortAgain(Collection<Long> ids) {
        deals.rows(List.copyOf(ids))
                .forEach(row -> deals.sortBy(
                        row.id(),
                        DealFindable.sortKeys(row.isConfidential(), row.codeName(), row.titleEn(), row.titleZh())));
    }
}
