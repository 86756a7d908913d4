package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.Ordered;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.PipelineBook.PipelinesChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the lists of pipelines and stages. Whoever does this sees no deal by it: that a stage is in use is all they learn, and
 * its deals are moved by a system actor that is named in the audit log.
 */
@Service
@RolesAllowed(Permission.PIPELINE_WRITE)
public class PipelineAdminService {

    private final PipelineRepository pipelines;
    private final StageClearing clearing;
    private final Moves moves;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    PipelineAdminService(
            PipelineRepository pipelines,
            StageClearing clearing,
            Moves moves,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.pipelines = pipelines;
        this.clearing = clearing;
        this.moves = moves;
        this.transaction = transaction;
        this.events = events;
    }

    /** @throws RecordNotFoundException if there is no such pipeline */
    public Pipeline pipeline(long id) {
        return transaction.execute(status -> pipelines.pipeline(id).orElseThrow(RecordNotFoundException::new));
    }

    /** @throws RecordNotFoundException if there is no such stage */
    public Stage stage(long id) {
        return transaction.execute(status -> pipelines.stage(id).orElseThrow(RecordNotFoundException::new));
    }

    /** Saves a changed pipeline, or a new one at the end of the list. */
    public Pipeline save(Pipeline pipeline) {
        return write(() -> {
            var all = pipelines.pipelines();
            if (pipeline.isNew()) {
                pipeline.setPosition(Ordered.next(all));
                pipeline.setCode(code(
                        pipeline.getNameEn(),
                        all.stream().map(Pipeline::getCode).toList()));
            }
            return pipelines.save(pipeline);
        });
    }

    /**
     * Saves a changed stage, or a new one at the end of its pipeline.
     *
     * @throws RuleException if it is to mean something else for the deals that stand in it
     */
    public Stage save(Stage stage) {
        if (!stage.isNew() && reclassifies(stage) && inUse(stage.id())) {
            throw new RuleException("stage.outcome.inuse", "outcome");
        }
        return write(() -> {
            if (stage.isNew()) {
                var siblings = siblings(stage.getPipelineId());
                stage.setPosition(Ordered.next(siblings));
                stage.setCode(code(
                        stage.getNameEn(), siblings.stream().map(Stage::getCode).toList()));
            }
            return pipelines.save(stage);
        });
    }

    private boolean reclassifies(Stage changed) {
        return transaction.execute(status -> pipelines
                .stage(changed.id())
                .filter(stored -> stored.getOutcome() != changed.getOutcome())
                .isPresent());
    }

    /** Exchanges the pipeline with its neighbor: -1 above, 1 below; at either end it stays. */
    public void shiftPipeline(long id, int by) {
        write(() -> Ordered.shift(pipelines.pipelines(), id, by));
    }

    /** Exchanges the stage with its neighbor: -1 to the left, 1 to the right; at either end it stays. */
    public void shiftStage(long id, int by) {
        write(() -> Ordered.shift(siblings(stage(id).getPipelineId()), id, by));
    }

    /** Whether any deal stands in the stage, archived or not; nothing more is told. */
    public boolean inUse(long stageId) {
        return clearing.inUse(stageId);
    }

    /** As {@link #removeStage(long, Long, Closing)}, where no deal is closed by it. */
    public void removeStage(long stageId, @Nullable Long targetId) {
        removeStage(stageId, targetId, null);
    }

    /**
     * Removes the stage; its deals go to the target, whatever that one requires, and their history says so.
     *
     * @param why the reason of all deals that are closed by it
     * @throws RuleException if it is in use and the target is missing or not a stage of the same pipeline
     * @throws ClosingRequired if it is in use, the target closes deals without a win, and nobody says why
     */
    public void removeStage(long stageId, @Nullable Long targetId, @Nullable Closing why) {
        if (inUse(stageId)) {
            var stage = stage(stageId);
            var target =
                    targetId == null || targetId == stageId ? null : transaction.execute(s -> moves.stage(targetId));
            if (target == null || target.getPipelineId() != stage.getPipelineId()) {
                throw new RuleException("stage.target.required");
            }
            clearing.clear(stage, target, why);
        }
        try {
            write(() -> pipelines.stage(stageId).ifPresent(pipelines::delete));
        } catch (DataIntegrityViolationException e) {
            // Somebody moved a deal here between the last batch and now.
            throw new RuleException("stage.inuse.again");
        }
    }

    /** @throws RuleException if the pipeline still has stages */
    public void removePipeline(long id) {
        write(() -> {
            if (!siblings(id).isEmpty()) {
                throw new RuleException("pipeline.hasstages");
            }
            pipelines.pipeline(id).ifPresent(pipelines::delete);
        });
    }

    private <T> T write(Supplier<T> change) {
        return transaction.execute(status -> {
            events.publishEvent(new PipelinesChanged());
            return change.get();
        });
    }

    private void write(Runnable change) {
        write(() -> {
            change.run();
            return true;
        });
    }

    private List<Stage> siblings(long pipelineId) {
        return pipelines.stages().stream()
                .filter(stage -> stage.getPipelineId() == pipelineId)
                .toList();
    }

    /** The part of addresses and data files: the name's letters, with a number where another one has them. */
    private static String code(String name, List<String> taken) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var base = plain.isEmpty() ? "list" : plain.substring(0, Math.min(30, plain.length()));
        var code = base;
        for (int n = 2; taken.contains(code); n++) {
            code = base + "-" + n;
        }
        return code;
    }
}
