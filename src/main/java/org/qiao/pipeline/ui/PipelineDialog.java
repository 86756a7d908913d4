package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.Texts;

/** Asks into which other pipeline a deal goes, and into which of its stages. */
class PipelineDialog extends Dialog {

    /**
     * @param now the stage that it stands in; of the same one in the other pipeline it is thought first
     * @param others those that it may go to, each with a stage
     */
    PipelineDialog(String deal, @Nullable StageRef now, List<PipelineRef> others, Consumer<StageRef> move) {
        setHeaderTitle(t("deal.pipeline.other.named", deal));
        addClassName("reason-dialog");
        var stage = new Select<StageRef>();
        stage.setLabel(t("deal.stage"));
        stage.setItemLabelGenerator(s -> s == null ? "" : s.name(Texts.language()));
        var pipeline = new Select<PipelineRef>();
        pipeline.setLabel(t("deal.pipeline"));
        pipeline.setItemLabelGenerator(p -> p == null ? "" : p.name(Texts.language()));
        pipeline.setItems(others);
        pipeline.addValueChangeListener(e -> {
            stage.setItems(e.getValue().stages());
            stage.setValue(like(now, e.getValue().stages()));
        });
        pipeline.setValue(others.getFirst());
        var form = new FormLayout(pipeline, stage);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
        var go = new Button(t("deal.pipeline.move"), e -> {
            // The second click of a double one is on its way before the dialog is gone.
            if (isOpened()) {
                close();
                move.accept(stage.getValue());
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), e -> close()), go);
    }

    private static StageRef like(@Nullable StageRef now, List<StageRef> stages) {
        return stages.stream()
                .filter(stage -> now != null && stage.code().equals(now.code()))
                .findFirst()
                .orElseGet(stages::getFirst);
    }
}
