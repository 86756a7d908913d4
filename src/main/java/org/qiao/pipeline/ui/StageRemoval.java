package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.PipelineAdminService;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.Texts;

/** Removes a stage. If it is in use it asks where its deals go, without telling anything about them. */
class StageRemoval extends Dialog {

    StageRemoval(PipelineAdminService admin, StageRef stage, List<StageRef> others, Runnable removed) {
        var language = Texts.language();
        setHeaderTitle(t("stage.remove.title", stage.name(language)));
        var used = admin.inUse(stage.id());
        add(new Paragraph(t(used ? "stage.inuse" : "stage.unused")));
        var target = new Select<StageRef>();
        target.setLabel(t("stage.target"));
        target.setItems(others);
        target.setItemLabelGenerator(s -> s.name(language));
        target.setWidthFull();
        if (used) {
            add(target);
        }
        var ok = new Button(t("stage.remove"), e -> {
            try {
                admin.removeStage(
                        stage.id(), target.getOptionalValue().map(StageRef::id).orElse(null));
                close();
                removed.run();
            } catch (RuleException refused) {
                target.setInvalid(true);
                target.setErrorMessage(t(refused.key()));
            }
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(t("ui.cancel"), e -> close()), ok);
    }
}
