package org.qiao.pipeline;

import java.util.function.Consumer;
import org.qiao.TestDatabase;
import org.qiao.access.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes pipelines and stages of a test's own, and changes them behind the back of whoever is signed in. */
@Component
public class TestPipelines {

    private final PipelineAdminService admin;
    private final PipelineService pipelines;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    TestPipelines(PipelineAdminService admin, PipelineService pipelines, CurrentUser user, TestDatabase database) {
        this.admin = admin;
        this.pipelines = pipelines;
        this.user = user;
        this.jdbc = database.jdbc();
    }

    public Pipeline pipeline() {
        return user.runAsSystem("test", () -> {
            var pipeline = new Pipeline();
            pipeline.setNameEn("Test run");
            pipeline.setNameZh("测试流程");
            return admin.save(pipeline);
        });
    }

    public long stage(Pipeline pipeline, String name, Outcome outcome) {
        return user.runAsSystem("test", () -> {
            var stage = new Stage(pipeline.id());
            stage.setNameEn(name);
            stage.setNameZh(name);
            stage.setOutcome(outcome);
            return admin.save(stage).id();
        });
    }

    public void change(long stageId, Consumer<Stage> change) {
        user.runAsSystem("test", () -> {
            var stage = admin.stage(stageId);
            change.accept(stage);
            return admin.save(stage);
        });
    }

    public void shift(long stageId, int by) {
        user.runAsSystem("test", () -> {
            admin.shiftStage(stageId, by);
            return true;
        });
    }

    public void remove(long stageId) {
        user.runAsSystem("test", () -> {
            admin.removeStage(stageId, null);
            return true;
        });
    }

    /** Pipelines stay from test to test, so that what was made here goes again, with every deal. */
    public void removeAll() {
        for (var table : new String[] {"deal_closing", "stage_change", "deal_terms", "deal"}) {
            jdbc.sql("delete from " + table).update();
        }
        user.runAsSystem("test", () -> {
            pipelines.list().stream().filter(p -> p.code().startsWith("test-")).forEach(pipeline -> {
                pipeline.stages().forEach(stage -> admin.removeStage(stage.id(), null));
                admin.removePipeline(pipeline.id());
            });
            return true;
        });
    }
}
