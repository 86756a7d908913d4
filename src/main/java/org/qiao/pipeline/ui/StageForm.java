package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.qiao.pipeline.Outcome;
import org.qiao.pipeline.Stage;
import org.qiao.pipeline.StageColor;
import org.qiao.pipeline.StageField;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a stage. */
class StageForm extends RecordForm<Stage> {

    StageForm() {
        super(Stage.class);
        viewersFirst(() -> name("nameEn", "stage.name.en"), () -> name("nameZh", "stage.name.zh"));
        var probability = new IntegerField(t("stage.probability"));
        field(probability, "probability", binder().forField(probability).asRequired(t("ui.required")));
        var stuck = new IntegerField(t("stage.stuck"));
        stuck.setHelperText(t("stage.stuck.help"));
        field(stuck, "stuckAfterDays");
        var outcome = new Select<Outcome>();
        outcome.setLabel(t("stage.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(Texts::t);
        field(outcome, "outcome");
        var color = new Select<StageColor>();
        color.setLabel(t("stage.color"));
        color.setItems(StageColor.values());
        color.setRenderer(new ComponentRenderer<>(StageDot::withName));
        color.setItemLabelGenerator(Texts::t);
        field(color, "color");
        var requirements = new CheckboxGroup<StageField>(t("stage.requirements"));
        requirements.setItems(StageField.values());
        requirements.setItemLabelGenerator(Texts::t);
        wide(field(requirements, "requirements"));
    }

    private void name(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }
}
