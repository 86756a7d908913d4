package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.Closing;
import org.qiao.pipeline.ClosingRequired;
import org.qiao.pipeline.PipelineAdminService;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.Places;
import org.qiao.ui.Texts;

/**
 * Removes a stage. If it is in use it asks where its deals go, and why if that closes them, without telling anything about them.
 */
class StageRemoval extends Dialog {

    private final PipelineAdminService admin;
    private final Places places;
    private final StageRef stage;
    private final Runnable removed;
    private final Paragraph explained = new Paragraph();
    private final Select<StageRef> target = new Select<>();

    StageRemoval(PipelineAdminService admin, Places places, StageRef stage, List<StageRef> others, Runnable removed) {
        this.admin = admin;
        this.places = places;
        this.stage = stage;
        this.removed = removed;
        var language = Texts.language();
        setHeaderTitle(t("stage.remove.title", stage.name(language)));
        target.setLabel(t("stage.target"));
        target.setItems(others);
        target.setItemLabelGenerator(s -> s.name(language));
        target.setWidthFull();
        add(explained, target);
        explain(admin.inUse(stage.id()));
        var ok = new Button(t("stage.remove"), e -> submit());
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(t("ui.cancel"), e -> close()), ok);
    }

    private void explain(boolean used) {
        explained.setText(t(used ? "stage.inuse" : "stage.unused"));
        target.setVisible(used);
    }

    private void submit() {
        try {
            clear(null);
        } catch (ClosingRequired e) {
            var language = Texts.language();
            var to = target.getValue();
            new ClosingDialog(
                            t("stage.remove.closes", stage.name(language), to.name(language)),
                            t("stage.remove.close"),
                            to,
                            places,
                            why -> {
                                clear(why);
                                return true;
                            })
                    .open();
        } catch (RuleException refused) {
            // It may have come into use since it was asked about.
            explain(true);
            target.setInvalid(true);
            target.setErrorMessage(t(refused.key()));
        }
    }

    private void clear(@Nullable Closing why) {
        admin.removeStage(
                stage.id(), target.getOptionalValue().map(StageRef::id).orElse(null), why);
        close();
        removed.run();
    }
}
