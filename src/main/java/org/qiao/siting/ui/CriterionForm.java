package org.qiao.siting.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.textfield.IntegerField;
import org.qiao.siting.Criterion;
import org.qiao.ui.RecordForm;

/** What sites are measured by: its name in both languages and how much it counts. */
class CriterionForm extends RecordForm<Criterion> {

    CriterionForm() {
        super(Criterion.class);
        line("nameEn", "criterion.name.en");
        line("nameZh", "criterion.name.zh");
        var weight = new IntegerField(t("criterion.weight"));
        weight.setHelperText(t("criterion.weight.help", Criterion.HEAVIEST));
        weight.setStepButtonsVisible(true);
        weight.setMin(1);
        weight.setMax(Criterion.HEAVIEST);
        field(weight, "weight", binder().forField(weight).asRequired(t("ui.required")));
    }
}
