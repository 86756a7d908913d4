package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashMap;
import org.qiao.pipeline.PipelineService;
import org.qiao.screening.WaitingStages;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The stages that wait for compliance, saved as they are chosen. */
class WaitingStagesField extends MultiSelectComboBox<Long> {

    WaitingStagesField(WaitingStages waiting, PipelineService pipelines) {
        super(t("screening.stages"));
        setHelperText(t("screening.stages.help"));
        addClassName("screening-stages");
        var language = Texts.language();
        var names = new LinkedHashMap<Long, String>();
        pipelines
                .list()
                .forEach(pipeline -> pipeline.stages()
                        .forEach(stage -> names.put(
                                stage.id(), t("template.stage", pipeline.name(language), stage.name(language)))));
        setItems(names.keySet());
        setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        setValue(waiting.ids());
        addValueChangeListener(e -> {
            waiting.choose(e.getValue());
            Toasts.done(t("ui.saved"));
        });
    }
}
