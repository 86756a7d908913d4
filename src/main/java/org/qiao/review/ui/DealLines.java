package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.kernel.Language;
import org.qiao.pipeline.DealMove;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.Texts;

/** Words for deals, stages and colleagues, in the viewer's language; made anew for each page. */
final class DealLines {

    private final Map<Long, StageRef> stages;
    private final Map<Long, PipelineRef> pipelines;
    private final Map<Long, Directory.Colleague> colleagues;
    private final Language language = Texts.language();

    DealLines(PipelineService pipelines, Directory directory) {
        this.stages = pipelines.stages();
        this.pipelines = pipelines.list().stream().collect(Collectors.toMap(PipelineRef::id, Function.identity()));
        this.colleagues = directory.colleagues();
    }

    /** The title, or the code name, or a word for a deal whose name is kept from the viewer. */
    String name(DealRef deal) {
        var name = deal.name(language);
        return name.isEmpty() ? t("review.confidential") : name;
    }

    String move(DealMove move) {
        return t("review.move", stage(move.fromStageId()), stage(move.toStageId()));
    }

    /** The stage's name; a stage that was removed has a word of its own. */
    String stage(@Nullable Long id) {
        var stage = id == null ? null : stages.get(id);
        return stage == null ? t("review.stage.gone") : stage.name(language);
    }

    String pipelineOf(long stageId) {
        var stage = stages.get(stageId);
        var pipeline = stage == null ? null : pipelines.get(stage.pipelineId());
        return pipeline == null ? "" : pipeline.name(language);
    }

    String colleague(long id) {
        var colleague = colleagues.get(id);
        return colleague == null ? t("review.system") : colleague.name(language);
    }
}
