package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.qiao.kernel.Window;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Repository;

/** Queries about the moves of many deals; those of one deal come with its history. */
@Repository
class MoveRepository {

    private final EntityManager entities;
    private final HistoryRepository history;
    private final PipelineBook pipelines;

    MoveRepository(EntityManager entities, HistoryRepository history, PipelineBook pipelines) {
        this.entities = entities;
        this.history = history;
        this.pipelines = pipelines;
    }

    List<DealMove> list(MoveFilter filter, Window window) {
        return history.moves(matching(filter).ids(window));
    }

    long count(MoveFilter filter, int bound) {
        return matching(filter).countUpTo(bound);
    }

    /** Of deals that were not archived in the span. */
    private ListQuery matching(MoveFilter filter) {
        var query = new ListQuery(entities, "StageChange")
                .where("r.fromStageId is not null")
                .where("r.at >= :since", "since", filter.since())
                .where("r.at < :before", "before", filter.before())
                .where("r.dealId in (select d.id from Deal d where d.archived = false or d.archivedAt >= :before)")
                .where("r.toStageId in :within", "within", stages(filter.pipelineIds()))
                .where("r.fromStageId in :from", "from", filter.fromIds())
                .where("r.toStageId in :to", "to", filter.toIds())
                .where("r.movedBy in :people", "people", filter.movedBy())
                .where("r.ownerId in :owners", "owners", filter.ownerIds())
                .where("r.officeId in :theirOffices", "theirOffices", filter.officeIds());
        return DealFindable.narrow(query, filter.text(), "r.dealId").orderBy(!filter.earliestFirst(), "r.at");
    }

    private Collection<Long> stages(Collection<Long> pipelineIds) {
        var found = pipelines.stages().stream()
                .filter(stage -> pipelineIds.contains(stage.pipelineId()))
                .map(StageRef::id)
                .toList();
        return found.isEmpty() && !pipelineIds.isEmpty() ? List.of(-1L) : found;
    }
}
