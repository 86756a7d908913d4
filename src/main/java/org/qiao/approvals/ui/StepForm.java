package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.qiao.access.Directory.Colleague;
import org.qiao.approvals.Approval;
import org.qiao.approvals.ApprovalStatus;
import org.qiao.ui.DayPicker;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** Where a step stands with its authority. A status that needs a day proposes today. */
class StepForm extends RecordForm<Approval> {

    /** @param candidates who may be responsible; whoever is already stays, even if that could not be chosen today */
    StepForm(List<Colleague> candidates, Words words) {
        super(Approval.class);
        var status = new Select<ApprovalStatus>();
        status.setLabel(t("approval.status"));
        status.setItems(ApprovalStatus.values());
        status.setItemLabelGenerator(Texts::t);
        field(status, "status");
        var responsible = new ComboBox<Long>(t("approval.responsible"));
        responsible.setHelperText(t("approval.responsible.help"));
        responsible.setItems(candidates.stream().map(Colleague::id).toList());
        responsible.setItemLabelGenerator(words::colleague);
        responsible.setClearButtonVisible(true);
        field(responsible, "responsibleId");
        var filed = field(new DayPicker(t("approval.filed")), "filedOn");
        var decided = field(new DayPicker(t("approval.decided")), "decidedOn");
        var reference = new TextField(t("approval.reference"));
        reference.setHelperText(t("approval.reference.help"));
        wide(field(reference, "reference", binder().forField(reference).withNullRepresentation("")));
        var note = new TextArea(t("approval.note"));
        note.setMinRows(3);
        wide(field(note, "note", binder().forField(note).withNullRepresentation("")));
        status.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                propose(e.getValue().isUndecided(), filed, words.today());
                propose(e.getValue().isDecision(), decided, words.today());
            }
        });
    }

    private static void propose(boolean needed, DayPicker day, LocalDate today) {
        if (needed && day.isEmpty()) {
            day.setValue(today);
        }
    }
}
