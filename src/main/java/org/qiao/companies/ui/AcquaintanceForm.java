package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.IntStream;
import org.qiao.access.Directory;
import org.qiao.companies.Acquaintance;
import org.qiao.companies.AcquaintanceService;
import org.qiao.ui.DayPicker;
import org.qiao.ui.RecordForm;

/** The fields of an acquaintance. */
class AcquaintanceForm extends RecordForm<Acquaintance> {

    AcquaintanceForm(Directory directory, boolean fixed) {
        super(Acquaintance.class);
        var who = OwnerFields.owner(directory);
        who.setLabel(t("knows.who"));
        who.setReadOnly(fixed);
        field(who, "userId", binder().forField(who).asRequired(t("ui.required")));
        var closeness = new Select<Integer>();
        closeness.setLabel(t("knows.closeness"));
        closeness.setItems(
                IntStream.rangeClosed(1, AcquaintanceService.CLOSEST).boxed().toList());
        closeness.setItemLabelGenerator(KnowsPanel::word);
        field(closeness, "closeness");
        field(new DayPicker(t("knows.since")), "since");
        var note = new TextField(t("knows.note"));
        wide(field(note, "note", binder().forField(note).withNullRepresentation("")));
    }
}
