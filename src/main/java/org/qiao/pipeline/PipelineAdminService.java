package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
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

    private static final int BATCH = 100;

    private final PipelineRepository pipelines;
    private final DealRepository deals;
    private final Moves moves;
    private final StageClock clock;
    private final CurrentUser user;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    PipelineAdminService(
            PipelineRepository pipelines,
            DealRepository deals,
            Moves moves,
            StageClock clock,
            CurrentUser user,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.pipelines = pipelines;
        this.deals = deals;
        this.moves = moves;
        this.clock = clock;
        this.user = user;
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
            if (pipeline.getId() == null) {
                pipeline.setPosition(
                        all.stream().mapToInt(Pipeline::getPosition).max().orElse(0) + 1);
                pipeline.setCode(code(
                        pipeline.getNameEn(),
                        all.stream().map(Pipeline::getCode).toList()));
            }
            return pipelines.save(pipeline);
        });
    }

    /** Saves a changed stage, or a new one at the end of its pipeline. */
    public Stage save(Stage stage) {
        return write(() -> {
            if (stage.getId() == null) {
                var siblings = siblings(stage.getPipelineId());
                stage.setPosition(
                        siblings.stream().mapToInt(Stage::getPosition).max().orElse(0) + 1);
                stage.setCode(code(
                        stage.getNameEn(), siblings.stream().map(Stage::getCode).toList()));
            }
            return pipelines.save(stage);
        });
    }

    /** Exchanges the pipeline with its neighbour: -1 above, 1 below; at either end it stays. */
    public void shiftPipeline(long id, int by) {
        write(() -> {
            var order = pipelines.pipelines();
            swap(
                    order,
                    IntStream.range(0, order.size())
                            .filter(i -> order.get(i).id() == id)
                            .findFirst()
                            .orElse(-1),
                    by);
            IntStream.range(0, order.size()).forEach(i -> order.get(i).setPosition(i + 1));
        });
    }

    /** Exchanges the stage with its neighbour: -1 to the left, 1 to the right; at either end it stays. */
    public void shiftStage(long id, int by) {
        write(() -> {
            var order = siblings(stage(id).getPipelineId());
            swap(
                    order,
                    IntStream.range(0, order.size())
                            .filter(i -> order.get(i).id() == id)
                            .findFirst()
                            .orElse(-1),
                    by);
            IntStream.range(0, order.size()).forEach(i -> order.get(i).setPosition(i + 1));
        });
    }

    private static void swap(List<?> order, int at, int by) {
        if (at >= 0 && at + by >= 0 && at + by < order.size()) {
            Collections.swap(order, at, at + by);
        }
    }

    /** Whether any deal stands in the stage, archived or not; nothing more is told. */
    public boolean inUse(long stageId) {
        return asSystem(() -> !deals.inStage(stageId, 1).isEmpty());
    }

    /**
     * Removes the stage; its deals go to the target, whatever that one requires, and their history says so.
     *
     * @throws RuleException if it is in use and the target is missing or not a stage of the same pipeline
     */
    public void removeStage(long stageId, @Nullable Long targetId) {
        var pipelineId = stage(stageId).getPipelineId();
        if (inUse(stageId)) {
            if (targetId == null || targetId == stageId || stage(targetId).getPipelineId() != pipelineId) {
                throw new RuleException("stage.target.required");
            }
            while (asSystem(() -> moveSome(stageId, targetId)) > 0) {
                // Batch by batch, so that a stage of thousands of deals does not fill the memory.
            }
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

    private int moveSome(long stageId, long targetId) {
        var some = deals.inStage(stageId, BATCH);
        var target = moves.stage(targetId);
        some.forEach(deal -> moves.enter(deal, target, clock.now()));
        return some.size();
    }

    private <T> T asSystem(Supplier<T> work) {
        return user.runAsSystem(
                "stage removal (" + user.require().login() + ")", () -> transaction.execute(status -> work.get()));
    }

    private List<Stage> siblings(long pipelineId) {
        return new java.util.ArrayList<>(pipelines.stages().stream()
                .filter(s -> s.getPipelineId() == pipelineId)
                .toList());
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
