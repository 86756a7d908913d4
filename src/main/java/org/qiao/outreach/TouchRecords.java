package org.qiao.outreach;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.search.Findable;
import org.qiao.search.SearchRecords;
import org.springframework.stereotype.Component;

/** Touches for whoever writes the search index anew. */
@Component
class TouchRecords implements SearchRecords {

    private final TouchRepository touches;

    TouchRecords(TouchRepository touches) {
        this.touches = touches;
    }

    @Override
    public String kind() {
        return TouchRepository.KIND;
    }

    @Override
    public Class<?> type() {
        return Touch.class;
    }

    @Override
    public Map<Long, Findable> findables(Collection<Long> ids) {
        return touches.listed(ids).stream().collect(Collectors.toMap(Touch::id, Touch::findable));
    }
}
