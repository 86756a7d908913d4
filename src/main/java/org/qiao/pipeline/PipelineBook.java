package org.qiao.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.qiao.kernel.Remembered;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** The pipelines with their stages, remembered: boards, lists and reviews all ask for them, and an admin rarely changes one. */
@Component
class PipelineBook {

    /** Published by whoever changes a pipeline or a stage. */
    record PipelinesChanged() {}

    private final PipelineRepository pipelines;
    private final TransactionTemplate transaction;
    private final Remembered<List<PipelineRef>> all = new Remembered<>(this::read);

    PipelineBook(PipelineRepository pipelines, TransactionTemplate transaction) {
        this.pipelines = pipelines;
        this.transaction = transaction;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(PipelinesChanged changed) {
        all.forget();
    }

    /** All pipelines in their order, each with its stages from left to right. */
    List<PipelineRef> pipelines() {
        return all.get();
    }

    /** Every stage of every pipeline, in order. */
    List<StageRef> stages() {
        return all.get().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .toList();
    }

    /** The ids of the stages in which a deal is still on its way; never empty, since {@code in ()} is an error in SQL. */
    List<Long> open() {
        var open = stages().stream().filter(StageRef::isOpen).map(StageRef::id).toList();
        return open.isEmpty() ? List.of(-1L) : open;
    }

    private List<PipelineRef> read() {
        return transaction.execute(status -> {
            var stages =
                    pipelines.stages().stream().map(StageRef::of).collect(Collectors.groupingBy(StageRef::pipelineId));
            return pipelines.pipelines().stream()
                    .map(p -> new PipelineRef(
                            p.id(), p.getCode(), p.getNameEn(), p.getNameZh(), stages.getOrDefault(p.id(), List.of())))
                    .toList();
        });
    }
}
