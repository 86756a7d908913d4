package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiao.approvals.DayCount;
import org.qiao.approvals.GateKind;
import org.qiao.approvals.TemplateStep;
import org.qiao.pipeline.PipelineRef;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a template's step, with the stages that wait for it. */
class TemplateStepForm extends RecordForm<TemplateStep> {

    TemplateStepForm(List<PipelineRef> pipelines) {
        super(TemplateStep.class);
        viewersFirst(() -> required("nameEn", "template.name.en"), () -> required("nameZh", "template.name.zh"));
        viewersFirst(
                () -> required("authorityEn", "template.authority.en"),
                () -> required("authorityZh", "template.authority.zh"));
        viewersFirst(() -> optional("basisEn", "template.basis.en"), () -> optional("basisZh", "template.basis.zh"));
        var days = new IntegerField(t("template.days"));
        days.setHelperText(t("template.days.help"));
        field(days, "days");
        var count = new Select<DayCount>();
        count.setLabel(t("template.daycount"));
        count.setItems(DayCount.values());
        count.setItemLabelGenerator(Texts::t);
        field(count, "dayCount");
        var stages = stages(pipelines);
        gate(stages, GateKind.NOT_PENDING);
        gate(stages, GateKind.DATED);
    }

    private static Map<Long, String> stages(List<PipelineRef> pipelines) {
        var language = Texts.language();
        var names = new LinkedHashMap<Long, String>();
        pipelines.forEach(pipeline -> pipeline.stages()
                .forEach(stage ->
                        names.put(stage.id(), t("template.stage", pipeline.name(language), stage.name(language)))));
        return names;
    }

    private void gate(Map<Long, String> stages, GateKind kind) {
        var picker = new MultiSelectComboBox<Long>(t(kind));
        picker.setItems(stages.keySet());
        picker.setItemLabelGenerator(id -> stages.getOrDefault(id, ""));
        wide(field(picker, kind.name(), step -> step.gated(kind), (step, chosen) -> step.gate(kind, chosen)));
    }

    private void required(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }

    private void optional(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).withNullRepresentation(""));
    }
}
