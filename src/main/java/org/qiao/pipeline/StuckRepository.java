package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.qiao.kernel.Window;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Repository;

/** Finds the deals that have been in their stage for too long: one range of the board's index per stage that has a limit. */
@Repository
class StuckRepository {

    private final EntityManager entities;
    private final DealRepository deals;
    private final StageClock clock;

    StuckRepository(EntityManager entities, DealRepository deals, StageClock clock) {
        this.entities = entities;
        this.deals = deals;
        this.clock = clock;
    }

    long count(List<StageRef> stages) {
        return query(stages).count();
    }

    List<StuckDeal> list(List<StageRef> stages, int offset, int limit) {
        return deals.rows(query(stages).orderBy(false, "r.stageSince").ids(Window.of(offset, limit))).stream()
                .map(row -> new StuckDeal(
                        row.ref(), row.stageId(), row.stageSince(), clock.days(row.stageSince()), row.ownerId()))
                .toList();
    }

    private ListQuery query(List<StageRef> stages) {
        var query = new ListQuery(entities, "Deal").where("r.archived = :archived", "archived", false);
        var ranges = new StringBuilder("1 = 0");
        for (var stage : stages) {
            var limit = stage.stuckAfterDays();
            if (limit != null) {
                var n = stage.id();
                ranges.append(
                        " or (r.pipelineId = :p" + n + " and r.stageId = :s" + n + " and r.stageSince < :t" + n + ")");
                query.with("p" + n, stage.pipelineId()).with("s" + n, n).with("t" + n, clock.before(limit));
            }
        }
        return query.where("(" + ranges + ")");
    }
}
