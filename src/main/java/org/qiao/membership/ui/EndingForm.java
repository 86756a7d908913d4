package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import org.qiao.ui.DayPicker;
import org.qiao.ui.RecordForm;

/** Asks from which day a membership no longer counts. */
class EndingForm extends RecordForm<Ending> {

    EndingForm() {
        super(Ending.class);
        var day = new DayPicker(t("membership.lapse.day"));
        day.setHelperText(t("membership.lapse.help"));
        wide(field(day, "day", binder().forField(day).asRequired(t("ui.required"))));
    }
}
