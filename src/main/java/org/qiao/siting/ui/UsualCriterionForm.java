package org.qiao.siting.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.qiao.siting.Criterion;
import org.qiao.siting.UsualCriterion;
import org.qiao.ui.RecordForm;

/** The fields of a usual criterion; its names are there in both languages, since deals of both desks begin with it. */
class UsualCriterionForm extends RecordForm<UsualCriterion> {

    UsualCriterionForm() {
        super(UsualCriterion.class);
        viewersFirst(() -> name("nameEn", "criterion.name.en"), () -> name("nameZh", "criterion.name.zh"));
        var weight = new IntegerField(t("criterion.weight"));
        weight.setHelperText(t("criterion.weight.help", Criterion.HEAVIEST));
        weight.setStepButtonsVisible(true);
        weight.setMin(1);
        weight.setMax(Criterion.HEAVIEST);
        field(weight, "weight", binder().forField(weight).asRequired(t("ui.required")));
    }

    private void name(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }
}
