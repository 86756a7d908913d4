package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.kernel.Language;
import org.qiao.pipeline.DealMove;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageNames;
import org.qiao.ui.Texts;

/** Words for deals, stages and colleagues, in the viewer's language; made anew for each page. */
final class DealLines {

    private final StageNames stages;
    private final Map<Long, Directory.Colleague> colleagues;
    private final Language language = Texts.language();

    DealLines(PipelineService pipelines, Directory directory) {
        this.stages = new StageNames(pipelines);
        this.colleagues = directory.colleagues();
    }

    /** The title, or the code name, or a word for a deal whose name is kept from the viewer. */
    String name(DealRef deal) {
        var name = deal.name(language);
        return name.isEmpty() ? t("review.confidential") : name;
    }

    String move(DealMove move) {
        return t(
                "review.move",
                stages.stage(move.fromStageId(), move.toStageId()),
                stages.stage(move.toStageId(), move.fromStageId()));
    }

    /** The stage's name; a stage that was removed has a word of its own. */
    String stage(@Nullable Long id) {
        return stages.stage(id);
    }

    String pipelineOf(long stageId) {
        return stages.pipelineOf(stageId);
    }

    String colleague(long id) {
        var colleague = colleagues.get(id);
        return colleague == null ? t("review.system") : colleague.name(language);
    }
}
