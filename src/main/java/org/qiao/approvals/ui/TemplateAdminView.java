package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Consumer;
import org.qiao.access.Permission;
import org.qiao.approvals.StepRef;
import org.qiao.approvals.TemplateRef;
import org.qiao.approvals.TemplateService;
import org.qiao.approvals.TemplateStep;
import org.qiao.approvals.TrackTemplate;
import org.qiao.pipeline.PipelineService;
import org.qiao.reference.Places;
import org.qiao.ui.EmptyState;
import org.qiao.ui.KeptListView;
import org.qiao.ui.Texts;

/** The tracks that deals may need and their steps: added, changed, put in order, retired. No deal is shown here. */
@Route("admin/approvals")
@Menu(title = "admin.approvals", order = 132, icon = "vaadin:clipboard-check")
@RolesAllowed(Permission.PIPELINE_WRITE)
class TemplateAdminView extends KeptListView {

    private final TemplateService templates;
    private final PipelineService pipelines;
    private final Places places;

    TemplateAdminView(TemplateService templates, PipelineService pipelines, Places places) {
        super("admin.approvals", new Paragraph(t("approval.counsel")));
        this.templates = templates;
        this.pipelines = pipelines;
        this.places = places;
        setCreate("template.new", () -> edit("template.new", new TrackTemplate()));
        show();
    }

    @Override
    protected List<? extends Component> rows() {
        var all = templates.list();
        var words = new TemplateWords(places, pipelines.list());
        return all.isEmpty()
                ? List.of(new EmptyState(t("templates.empty")))
                : all.stream().map(template -> section(template, words)).toList();
    }

    private Section section(TemplateRef template, TemplateWords words) {
        var id = template.id();
        var head = new Div(new H2(template.name(Texts.language())));
        head.addClassName("pipeline-head");
        say(head, template.retired(), words.facts(template));
        head.add(
                up(by -> templates.shiftTemplate(id, by)),
                down(by -> templates.shiftTemplate(id, by)),
                new Button(t("ui.edit"), e -> edit("template.edit", templates.template(id))),
                retire(template.retired(), retired -> templates.retireTemplate(id, retired)),
                new Button(t("template.step.new"), e -> edit("template.step.new", new TemplateStep(id))));
        var section = new Section(head);
        template.steps().forEach(step -> section.add(line(step, words)));
        return section;
    }

    private Component line(StepRef step, TemplateWords words) {
        var id = step.id();
        return line(
                new Span(step.name(Texts.language())),
                step.retired(),
                words.facts(step),
                up(by -> templates.shiftStep(id, by)),
                down(by -> templates.shiftStep(id, by)),
                new Button(t("ui.edit"), e -> edit("template.step.edit", templates.step(id))),
                retire(step.retired(), retired -> templates.retireStep(id, retired)));
    }

    private Button retire(boolean retired, Consumer<Boolean> retire) {
        return retire(retired, retire, "template.retire.done", "template.offer.done");
    }

    private void edit(String titleKey, TrackTemplate template) {
        edit(
                titleKey,
                () -> new TemplateForm(places),
                template,
                templates::save,
                () -> templates.template(template.id()));
    }

    private void edit(String titleKey, TemplateStep step) {
        var all = pipelines.list();
        edit(titleKey, () -> new TemplateStepForm(all), step, templates::save, () -> templates.step(step.id()));
    }
}
