package org.qiao.siting.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.qiao.access.Permission;
import org.qiao.siting.UsualCriteria;
import org.qiao.siting.UsualCriterion;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Keys;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** What sites are usually measured by: added, changed, weighted, put in order, retired. No deal is shown here. */
@Route("admin/criteria")
@Menu(title = "admin.criteria", order = 133, icon = "vaadin:scale")
@RolesAllowed(Permission.PIPELINE_WRITE)
class UsualCriteriaView extends PageView {

    private final UsualCriteria criteria;
    private final Div content = new Div();

    UsualCriteriaView(UsualCriteria criteria) {
        super("admin.criteria");
        this.criteria = criteria;
        content.addClassName("pipelines");
        add(content);
        var create = Keys.press(Keys.CREATE, new Button(t("criterion.new"), VaadinIcon.PLUS.create()));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickListener(e -> open(t("criterion.new"), new UsualCriterion()));
        setActions(create);
        show();
    }

    private void show() {
        content.removeAll();
        var all = criteria.list();
        if (all.isEmpty()) {
            content.add(new EmptyState(t("criteria.empty")));
        }
        all.forEach(criterion -> content.add(line(criterion)));
    }

    private Component line(UsualCriterion criterion) {
        var id = criterion.id();
        var retired = criterion.isRetired();
        var name = new Span(criterion.name(Texts.language()));
        name.addClassName("stage-name");
        var line = new Div(name);
        if (retired) {
            line.add(new Chip(t("tier.retired"), Chip.Tone.PLAIN));
        }
        var weight = new Span(t("criterion.weight.of", criterion.getWeight()));
        weight.addClassNames("soft", "grow");
        line.add(
                weight,
                tool(VaadinIcon.ARROW_UP, "tier.up", () -> criteria.shift(id, -1)),
                tool(VaadinIcon.ARROW_DOWN, "tier.down", () -> criteria.shift(id, 1)),
                new Button(t("ui.edit"), e -> open(t("criterion.edit"), criteria.find(id))),
                new Button(t(retired ? "tier.offer" : "tier.retire"), e -> retire(id, !retired)));
        line.addClassName("stage-line");
        return line;
    }

    private void retire(long id, boolean retired) {
        criteria.retire(id, retired);
        show();
        Toasts.undoable(t(retired ? "criterion.retire.done" : "criterion.offer.done"), () -> {
            criteria.retire(id, !retired);
            show();
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

    private void open(String title, UsualCriterion criterion) {
        new RecordDialog<>(
                        title,
                        UsualCriterionForm::new,
                        criterion,
                        criteria::save,
                        () -> criteria.find(criterion.id()),
                        stored -> {
                            Toasts.done(t("ui.saved"));
                            show();
                        })
                .open();
    }
}
