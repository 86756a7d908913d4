package org.qiao.reference.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextField;
import org.qiao.reference.OfficialCodes;
import org.qiao.reference.Sector;
import org.qiao.reference.Sectors;
import org.qiao.reference.TermPicker;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a sector. */
class SectorForm extends RecordForm<Sector> {

    SectorForm(Sectors sectors) {
        super(Sector.class);
        viewersFirst(() -> name("nameEn", "place.name.en"), () -> name("nameZh", "place.name.zh"));
        field(TermPicker.ids(t("sector.parent"), sectors::all, Texts.language()), "parentId");
        for (var list : OfficialCodes.values()) {
            var codes = text(list.column(), t(list));
            codes.setHelperText(t("sector.code.help"));
        }
        viewersFirst(() -> text("noteEn", t("sector.note.en")), () -> text("noteZh", t("sector.note.zh")));
    }

    private void name(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }

    private TextField text(String property, String label) {
        var field = new TextField(label);
        field(field, property, binder().forField(field).withNullRepresentation(""));
        return field;
    }
}
