package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.pipeline.Pipeline;
import org.qiao.pipeline.PipelineAdminService;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.Stage;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.Places;
import org.qiao.ui.KeptListView;
import org.qiao.ui.Texts;

/** Pipelines and their stages: added, renamed, put in order, removed. No deal is shown here. */
@Route("admin/pipelines")
@Menu(title = "admin.pipelines", order = 130, icon = "vaadin:road")
@RolesAllowed(Permission.PIPELINE_WRITE)
class PipelineAdminView extends KeptListView {

    private final PipelineService pipelines;
    private final PipelineAdminService admin;
    private final Places places;

    PipelineAdminView(PipelineService pipelines, PipelineAdminService admin, Places places) {
        super("admin.pipelines");
        this.pipelines = pipelines;
        this.admin = admin;
        this.places = places;
        setCreate(
                "pipeline.new",
                () -> edit("pipeline.new", PipelineForm::new, new Pipeline(), admin::save, Pipeline::new));
        show();
    }

    @Override
    protected List<? extends Component> rows() {
        return pipelines.list().stream().map(this::section).toList();
    }

    private Component section(PipelineRef pipeline) {
        var id = pipeline.id();
        var head = new Div(new H2(pipeline.name(Texts.language())));
        head.addClassName("pipeline-head");
        head.add(
                up(by -> admin.shiftPipeline(id, by)),
                down(by -> admin.shiftPipeline(id, by)),
                new Button(
                        t("ui.edit"),
                        e -> edit(
                                "pipeline.edit",
                                PipelineForm::new,
                                admin.pipeline(id),
                                admin::save,
                                () -> admin.pipeline(id))),
                new Button(
                        t("stage.new"),
                        e -> edit("stage.new", StageForm::new, new Stage(id), admin::save, () -> new Stage(id))));
        if (pipeline.stages().isEmpty()) {
            head.add(tool(VaadinIcon.TRASH, "pipeline.remove", () -> admin.removePipeline(id)));
        }
        var section = new Section(head);
        pipeline.stages().forEach(stage -> section.add(line(pipeline, stage)));
        return section;
    }

    private Component line(PipelineRef pipeline, StageRef stage) {
        var language = Texts.language();
        var id = stage.id();
        var name = new Span(new StageDot(stage.color()), new Span(stage.name(language)));
        var facts = new ArrayList<String>();
        facts.add(t(stage.outcome()));
        facts.add(t("stage.probability.value", stage.probability()));
        if (stage.stuckAfterDays() != null) {
            facts.add(t("stage.stuck.value", stage.stuckAfterDays()));
        }
        stage.requirements().stream().sorted().map(Texts::t).forEach(facts::add);
        var others = pipeline.stages().stream().filter(s -> s.id() != id).toList();
        return line(
                name,
                false,
                String.join(" · ", facts),
                up(by -> admin.shiftStage(id, by)),
                down(by -> admin.shiftStage(id, by)),
                new Button(
                        t("ui.edit"),
                        e -> edit("stage.edit", StageForm::new, admin.stage(id), admin::save, () -> admin.stage(id))),
                new Button(t("stage.remove"), e -> new StageRemoval(admin, places, stage, others, this::show).open()));
    }
}
