package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import org.qiao.pipeline.Pipeline;
import org.qiao.ui.RecordForm;

/** The names of a pipeline. */
class PipelineForm extends RecordForm<Pipeline> {

    PipelineForm() {
        super(Pipeline.class);
        viewersFirst(() -> name("nameEn", "stage.name.en"), () -> name("nameZh", "stage.name.zh"));
    }

    private void name(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }
}
