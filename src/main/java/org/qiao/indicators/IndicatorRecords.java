package org.qiao.indicators;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.search.Findable;
import org.qiao.search.SortedRecords;
import org.springframework.stereotype.Component;

/** Published figures for whoever writes the search index anew. */
@Component
class IndicatorRecords implements SortedRecords {

    private final IndicatorRepository indicators;

    IndicatorRecords(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    @Override
    public String kind() {
        return IndicatorRepository.KIND;
    }

    @Override
    public Class<?> type() {
        return Indicator.class;
    }

    @Override
    public Map<Long, Findable> findables(Collection<Long> ids) {
        return indicators.all(ids).stream().collect(Collectors.toMap(Indicator::id, Indicator::findable));
    }

    @Override
    public void sortAgain(Collection<Long> ids) {
        indicators.all(ids).forEach(indicators::sortAgain);
    }
}
