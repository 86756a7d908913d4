package org.qiao.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.search.Findable;
import org.qiao.search.SearchRecords;
import org.springframework.stereotype.Component;

/** True names of confidential deals for whoever writes the search index anew. */
@Component
class DealTermsRecords implements SearchRecords {

    private final DealRepository deals;

    DealTermsRecords(DealRepository deals) {
        this.deals = deals;
    }

    @Override
    public String kind() {
        return DealFindable.TERMS;
    }

    @Override
    public Class<?> type() {
        return Deal.class;
    }

    @Override
    public Map<Long, Findable> findables(Collection<Long> ids) {
        return deals.rows(List.copyOf(ids)).stream()
                .collect(Collectors.toMap(
                        DealRow::id, row -> DealFindable.terms(row.isConfidential(), row.titleEn(), row.titleZh())));
    }
}
