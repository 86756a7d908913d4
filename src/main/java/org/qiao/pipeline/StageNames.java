package org.qiao.pipeline;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.ui.Texts;

/** What stages are called in the history of deals, in the viewer's language; a stage that was removed has words of its own. */
public final class StageNames {

    private final Map<Long, StageRef> stages;
    private final Map<Long, PipelineRef> pipelines;
    private final Language language = Texts.language();

    public StageNames(PipelineService service) {
        stages = service.stages();
        pipelines = service.list().stream().collect(Collectors.toMap(PipelineRef::id, Function.identity()));
    }

    public String stage(@Nullable Long id) {
        var stage = id == null ? null : stages.get(id);
        return stage == null ? Texts.t("stage.removed") : stage.name(language);
    }

    /** What the pipeline of the stage is called; empty where either was removed. */
    public String pipelineOf(long stageId) {
        var pipeline = pipeline(stageId);
        return pipeline == null ? "" : pipeline.name(language);
    }

    private @Nullable PipelineRef pipeline(@Nullable Long stageId) {
        var stage = stageId == null ? null : stages.get(stageId);
        return stage == null ? null : pipelines.get(stage.pipelineId());
    }

    /** The stage beside the other end of a step: with its pipeline where that is another one. */
    public String stage(@Nullable Long id, @Nullable Long other) {
        var here = pipeline(id);
        var there = pipeline(other);
        return here == null || there == null || here.id() == there.id()
                ? stage(id)
                : Texts.t("deal.stage.of", stage(id), here.name(language));
    }
}
