package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.qiao.access.Permission;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.Pipeline;
import org.qiao.pipeline.PipelineAdminService;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.Stage;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.Places;
import org.qiao.ui.Keys;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** Pipelines and their stages: added, renamed, put in order, removed. No deal is shown here. */
@Route("admin/pipelines")
@Menu(title = "admin.pipelines", order = 130, icon = "vaadin:road")
@RolesAllowed(Permission.PIPELINE_WRITE)
class PipelineAdminView extends PageView {

    private final PipelineService pipelines;
    private final PipelineAdminService admin;
    private final Places places;
    private final Div content = new Div();

    PipelineAdminView(PipelineService pipelines, PipelineAdminService admin, Places places) {
        super("admin.pipelines");
        this.pipelines = pipelines;
        this.admin = admin;
        this.places = places;
        content.addClassName("pipelines");
        add(content);
        var create = Keys.press(Keys.CREATE, new Button(t("pipeline.new"), VaadinIcon.PLUS.create()));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickListener(
                e -> open("pipeline.new", PipelineForm::new, new Pipeline(), admin::save, Pipeline::new));
        setActions(create);
        show();
    }

    private void show() {
        content.removeAll();
        pipelines.list().forEach(pipeline -> content.add(section(pipeline)));
    }

    private Component section(PipelineRef pipeline) {
        var id = pipeline.id();
        var head = new Div(new H2(pipeline.name(Texts.language())));
        head.addClassName("pipeline-head");
        head.add(
                tool(VaadinIcon.ARROW_UP, "pipeline.up", () -> admin.shiftPipeline(id, -1)),
                tool(VaadinIcon.ARROW_DOWN, "pipeline.down", () -> admin.shiftPipeline(id, 1)),
                new Button(
                        t("ui.edit"),
                        e -> open(
                                "pipeline.edit",
                                PipelineForm::new,
                                admin.pipeline(id),
                                admin::save,
                                () -> admin.pipeline(id))),
                new Button(
                        t("stage.new"),
                        e -> open("stage.new", StageForm::new, new Stage(id), admin::save, () -> new Stage(id))));
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
        name.addClassName("stage-name");
        var facts = new ArrayList<String>();
        facts.add(t(stage.outcome()));
        facts.add(t("stage.probability.value", stage.probability()));
        if (stage.stuckAfterDays() != null) {
            facts.add(t("stage.stuck.value", stage.stuckAfterDays()));
        }
        stage.requirements().stream().sorted().map(Texts::t).forEach(facts::add);
        var soft = new Span(String.join(" · ", facts));
        soft.addClassNames("soft", "grow");
        var others = pipeline.stages().stream().filter(s -> s.id() != id).toList();
        var line = new Div(
                name,
                soft,
                tool(VaadinIcon.ARROW_UP, "stage.up", () -> admin.shiftStage(id, -1)),
                tool(VaadinIcon.ARROW_DOWN, "stage.down", () -> admin.shiftStage(id, 1)),
                new Button(
                        t("ui.edit"),
                        e -> open("stage.edit", StageForm::new, admin.stage(id), admin::save, () -> admin.stage(id))),
                new Button(t("stage.remove"), e -> new StageRemoval(admin, places, stage, others, this::show).open()));
        line.addClassName("stage-line");
        return line;
    }

    private Button tool(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), e -> {
            try {
                action.run();
            } catch (RuleException refused) {
                Toasts.problem(t(refused.key()));
            }
            show();
        });
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }

    private <T> void open(
            String title, Supplier<? extends RecordForm<T>> form, T row, UnaryOperator<T> save, Supplier<T> reload) {
        new RecordDialog<>(t(title), form, row, save, reload, stored -> {
                    Toasts.done(t("ui.saved"));
                    show();
                })
                .open();
    }
}
