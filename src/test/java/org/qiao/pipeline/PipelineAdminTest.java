package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.security.access.AccessDeniedException;

class PipelineAdminTest extends QiaoTest {

    @Autowired
    private PipelineAdminService admin;

    @Autowired
    private PipelineService pipelines;

    @Autowired
    private DealService deals;

    @Autowired
    private TestDeals make;

    @Autowired
    private ApplicationEventMulticaster listeners;

    /** Pipelines stay from test to test, so that what was added here goes again. */
    @AfterEach
    void removeWhatWasAdded() {
        jdbc.sql("delete from deal_closing").update();
        jdbc.sql("delete from stage_change").update();
        jdbc.sql("delete from ledger_entry").update();
        jdbc.sql("delete from deal_terms").update();
        jdbc.sql("delete from deal").update();
        jdbc.sql("delete s from stage s join pipeline p on p.id = s.pipeline_id where p.code like 'test-%'")
                .update();
        jdbc.sql("delete from pipeline where code like 'test-%'").update();
    }

    private Pipeline pipeline() {
        var pipeline = new Pipeline();
        pipeline.setNameEn("Test run");
        pipeline.setNameZh("测试管道");
        return admin.save(pipeline);
    }

    private Stage stage(Pipeline pipeline, String name) {
        var stage = new Stage(pipeline.id());
        stage.setNameEn(name);
        stage.setNameZh("阶段");
        return admin.save(stage);
    }

    private List<String> stages(Pipeline pipeline) {
        return pipelines.byCode(pipeline.getCode()).orElseThrow().stages().stream()
                .map(StageRef::nameEn)
                .toList();
    }

    private long dealIn(long stageId) {
        var staff = user("us-staff", "seattle");
        return as(staff, () -> {
            var details = deals.create();
            details.terms().setTitleEn("Hidden from admins");
            details.getDeal().setStageId(stageId);
            return deals.save(details).getDeal().id();
        });
    }

    @Test
    void addsRenamesAndOrdersPipelinesAndStages() {
        signInAs("admin", "seattle");
        var pipeline = pipeline();
        assertThat(pipelines.list()).last().extracting(PipelineRef::id).isEqualTo(pipeline.id());
        var first = stage(pipeline, "First");
        var second = stage(pipeline, "Second");
        admin.shiftStage(second.id(), -1);
        assertThat(stages(pipeline)).containsExactly("Second", "First");
        admin.shiftStage(second.id(), -1);
        assertThat(stages(pipeline)).containsExactly("Second", "First");
        var renamed = admin.stage(first.id());
        renamed.setNameEn("Renamed");
        renamed.setStuckAfterDays(7);
        renamed.setColor(StageColor.ROSE);
        renamed.setRequirements(EnumSet.of(StageField.JOBS, StageField.AMOUNT));
        admin.save(renamed);
        assertThat(pipelines.stages().get(first.id())).satisfies(stage -> {
            assertThat(stage.nameEn()).isEqualTo("Renamed");
            assertThat(stage.stuckAfterDays()).isEqualTo(7);
            assertThat(stage.color()).isEqualTo(StageColor.ROSE);
            assertThat(stage.requirements()).containsExactlyInAnyOrder(StageField.JOBS, StageField.AMOUNT);
        });
    }

    @Test
    void givesTwoOfOneNameTwoAddresses() {
        signInAs("admin", "seattle");
        assertThat(pipeline().getCode()).isNotEqualTo(pipeline().getCode());
    }

    @Test
    void removesAnUnusedStageAndAnEmptyPipeline() {
        signInAs("admin", "seattle");
        var pipeline = pipeline();
        var stage = stage(pipeline, "Only");
        assertThatThrownBy(() -> admin.removePipeline(pipeline.id())).isInstanceOf(RuleException.class);
        assertThat(admin.inUse(stage.id())).isFalse();
        admin.removeStage(stage.id(), null);
        admin.removePipeline(pipeline.id());
        assertThat(pipelines.byCode(pipeline.getCode())).isEmpty();
    }

    @Test
    void asksWhereTheDealsOfAStageGo() {
        var adminId = signInAs("admin", "seattle");
        var pipeline = pipeline();
        var old = stage(pipeline, "Old");
        var target = stage(pipeline, "Target");
        var deal = dealIn(old.id());
        assertThat(admin.inUse(old.id())).isTrue();
        assertThatThrownBy(() -> admin.removeStage(old.id(), null)).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> admin.removeStage(old.id(), old.id())).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> admin.removeStage(old.id(), make.stage("lead")))
                .isInstanceOf(RuleException.class);
        admin.removeStage(old.id(), target.id());
        assertThat(stages(pipeline)).containsExactly("Target");
        assertThat(currentUser.require().userId()).isEqualTo(adminId);
        assertThat(jdbc.sql(
                                "select actor_name from audit_entry where kind = 'Deal' and record_id = ? and action = 'UPDATE'")
                        .param(deal)
                        .query(String.class)
                        .single())
                .startsWith("stage removal (");
        signInAs("director", "washington");
        assertThat(deals.find(deal).getDeal().getStageId()).isEqualTo(target.id());
        assertThat(deals.history(deal).getFirst().movedBy()).isEqualTo(org.qiao.access.Actor.NOBODY);
    }

    @Test
    void closesNoDealByRemovingItsStageUnlessItIsSaidWhy() {
        signInAs("admin", "seattle");
        var pipeline = pipeline();
        var old = stage(pipeline, "Old");
        var lost = stage(pipeline, "Lost");
        lost.setOutcome(Outcome.LOST);
        admin.save(lost);
        dealIn(old.id());
        assertThatThrownBy(() -> admin.removeStage(old.id(), lost.id())).isInstanceOf(ClosingRequired.class);
        assertThat(stages(pipeline)).containsExactly("Old", "Lost");
    }

    @Test
    void keepsTheOutcomeOfAStageForAsLongAsDealsStandInIt() {
        signInAs("admin", "seattle");
        var pipeline = pipeline();
        var old = stage(pipeline, "Old");
        var target = stage(pipeline, "Target");
        dealIn(old.id());
        var changed = admin.stage(old.id());
        changed.setNameEn("Renamed");
        admin.save(changed);
        var reclassified = admin.stage(old.id());
        reclassified.setOutcome(Outcome.DORMANT);
        assertThatThrownBy(() -> admin.save(reclassified))
                .isInstanceOfSatisfying(
                        RuleException.class,
                        refused -> assertThat(refused)
                                .returns("stage.outcome.inuse", RuleException::key)
                                .returns("outcome", RuleException::property));
        target.setOutcome(Outcome.WON);
        assertThat(admin.save(target).getOutcome()).as("no deal stands there").isEqualTo(Outcome.WON);
        assertThat(stages(pipeline)).containsExactly("Renamed", "Target");
    }

    @Test
    void aDealThatComesInAtTheLastMomentKeepsTheStage() {
        signInAs("admin", "seattle");
        var pipeline = pipeline();
        var old = stage(pipeline, "Old");
        var atTheLastMoment = new AtomicBoolean();
        var listener = ApplicationListener.<PipelineBook.PipelinesChanged>forPayload(changed -> {
            if (atTheLastMoment.compareAndSet(true, false)) {
                CompletableFuture.supplyAsync(() -> dealIn(old.id())).join();
            }
        });
        listeners.addApplicationListener(listener);
        try {
            atTheLastMoment.set(true);
            assertThatThrownBy(() -> admin.removeStage(old.id(), null))
                    .isInstanceOf(RuleException.class)
                    .hasMessage("stage.inuse.again");
        } finally {
            listeners.removeApplicationListener(listener);
        }
        assertThat(stages(pipeline)).containsExactly("Old");
    }

    @Test
    void keepsTheListsFromEverybodyElse() {
        signInAs("director", "washington");
        assertThatThrownBy(this::pipeline).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> admin.removeStage(make.stage("lead"), null)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> admin.inUse(make.stage("lead"))).isInstanceOf(AccessDeniedException.class);
        assertThat(pipelines.list()).isNotEmpty();
    }
}
