package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import org.qiao.access.Permission;
import org.qiao.approvals.StepRef;
import org.qiao.approvals.TemplateRef;
import org.qiao.approvals.TemplateService;
import org.qiao.approvals.TemplateStep;
import org.qiao.approvals.TrackTemplate;
import org.qiao.pipeline.PipelineService;
import org.qiao.reference.Places;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Keys;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The tracks that deals may need and their steps: added, changed, put in order, retired. No deal is shown here. */
@Route("admin/approvals")
@Menu(title = "admin.approvals", order = 132, icon = "vaadin:clipboard-check")
@RolesAllowed(Permission.PIPELINE_WRITE)
class TemplateAdminView extends PageView {

    private final TemplateService templates;
    private final PipelineService pipelines;
    private final Places places;
    private final Div content = new Div();

    TemplateAdminView(TemplateService templates, PipelineService pipelines, Places places) {
        super("admin.approvals");
        this.templates = templates;
        this.pipelines = pipelines;
        this.places = places;
        content.addClassName("pipelines");
        add(new Paragraph(t("approval.counsel")), content);
        var create = Keys.press(Keys.CREATE, new Button(t("template.new"), VaadinIcon.PLUS.create()));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickListener(e -> edit("template.new", new TrackTemplate()));
        setActions(create);
        show();
    }

    private void show() {
        content.removeAll();
        var all = templates.list();
        if (all.isEmpty()) {
            content.add(new EmptyState(t("templates.empty")));
        }
        var words = new TemplateWords(places, pipelines.list());
        all.forEach(template -> content.add(section(template, words)));
    }

    private Section section(TemplateRef template, TemplateWords words) {
        var id = template.id();
        var head = new Div(new H2(template.name(Texts.language())));
        head.addClassName("pipeline-head");
        retired(head, template.retired());
        head.add(
                soft(words.facts(template)),
                tool(VaadinIcon.ARROW_UP, "template.up", () -> templates.shiftTemplate(id, -1)),
                tool(VaadinIcon.ARROW_DOWN, "template.down", () -> templates.shiftTemplate(id, 1)),
                new Button(t("ui.edit"), e -> edit("template.edit", templates.template(id))),
                retire(template.retired(), retired -> templates.retireTemplate(id, retired)),
                new Button(t("template.step.new"), e -> edit("template.step.new", new TemplateStep(id))));
        var section = new Section(head);
        template.steps().forEach(step -> section.add(line(step, words)));
        return section;
    }

    private Component line(StepRef step, TemplateWords words) {
        var id = step.id();
        var name = new Span(step.name(Texts.language()));
        name.addClassName("stage-name");
        var line = new Div(name);
        line.addClassName("stage-line");
        retired(line, step.retired());
        line.add(
                soft(words.facts(step)),
                tool(VaadinIcon.ARROW_UP, "template.up", () -> templates.shiftStep(id, -1)),
                tool(VaadinIcon.ARROW_DOWN, "template.down", () -> templates.shiftStep(id, 1)),
                new Button(t("ui.edit"), e -> edit("template.step.edit", templates.step(id))),
                retire(step.retired(), retired -> templates.retireStep(id, retired)));
        return line;
    }

    private static void retired(Div line, boolean retired) {
        if (retired) {
            line.add(new Chip(t("template.retired"), Chip.Tone.PLAIN));
        }
    }

    private static Span soft(String text) {
        var soft = new Span(text);
        soft.addClassNames("soft", "grow");
        return soft;
    }

    private Button retire(boolean retired, Consumer<Boolean> retire) {
        return new Button(t(retired ? "template.offer" : "template.retire"), e -> {
            retire.accept(!retired);
            show();
            Toasts.undoable(t(retired ? "template.offer.done" : "template.retire.done"), () -> {
                retire.accept(retired);
                show();
            });
        });
    }

    private Button tool(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), e -> {
            action.run();
            show();
        });
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }

    private void edit(String title, TrackTemplate template) {
        new RecordDialog<>(
                        t(title),
                        () -> new TemplateForm(places),
                        template,
                        templates::save,
                        () -> templates.template(template.id()),
                        stored -> saved())
                .open();
    }

    private void edit(String title, TemplateStep step) {
        var all = pipelines.list();
        new RecordDialog<>(
                        t(title),
                        () -> new TemplateStepForm(all),
                        step,
                        templates::save,
                        () -> templates.step(step.id()),
                        stored -> saved())
                .open();
    }

    private void saved() {
        Toasts.done(t("ui.saved"));
        show();
    }
}
