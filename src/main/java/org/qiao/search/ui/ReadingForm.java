package org.qiao.search.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.qiao.search.ReadingEntry;
import org.qiao.search.ReadingKind;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a corrected reading. */
class ReadingForm extends RecordForm<ReadingEntry> {

    ReadingForm() {
        super(ReadingEntry.class);
        field(new TextField(t("reading.text")), "text");
        var kind = new Select<ReadingKind>();
        kind.setLabel(t("reading.kind"));
        kind.setItems(ReadingKind.values());
        kind.setItemLabelGenerator(Texts::t);
        field(kind, "kind");
        var reading = new TextField(t("reading.reading"));
        reading.setHelperText(t("reading.reading.help"));
        field(reading, "reading");
        var also = new TextField(t("reading.also"));
        also.setHelperText(t("reading.also.help"));
        field(also, "also", binder().forField(also).withNullRepresentation(""));
    }
}
