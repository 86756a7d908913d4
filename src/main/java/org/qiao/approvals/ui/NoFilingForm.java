package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import org.qiao.approvals.NoFiling;
import org.qiao.ui.DayPicker;
import org.qiao.ui.RecordForm;

/** On which day and why it was found that a deal needs nothing of a track. */
class NoFilingForm extends RecordForm<NoFiling> {

    NoFilingForm() {
        super(NoFiling.class);
        var day = new DayPicker(t("approval.none.day"));
        field(day, "decidedOn", binder().forField(day).asRequired(t("ui.required")));
        var note = new TextArea(t("approval.none.note"));
        note.setHelperText(t("approval.none.note.help"));
        note.setMaxLength(2_000);
        note.setMinRows(3);
        wide(field(
                note,
                "note",
                binder().forField(note).asRequired(t("ui.required")).withNullRepresentation("")));
    }
}
