package org.qiao.reference.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.qiao.reference.Place;
import org.qiao.reference.PlaceKind;
import org.qiao.reference.Places;
import org.qiao.reference.TermPicker;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a place; its code is chosen once. */
class PlaceForm extends RecordForm<Place> {

    PlaceForm(Places places, boolean isNew) {
        super(Place.class);
        viewersFirst(() -> text("nameEn", "place.name.en"), () -> text("nameZh", "place.name.zh"));
        var kind = new Select<PlaceKind>();
        kind.setLabel(t("place.kind"));
        kind.setItems(PlaceKind.values());
        kind.setItemLabelGenerator(Texts::t);
        field(kind, "kind");
        var parent = TermPicker.ids(t("place.parent"), places::all, Texts.language());
        field(
                parent,
                "parentId",
                binder().forField(parent)
                        .withValidator(
                                id -> id != null || kind.getValue() == PlaceKind.COUNTRY, t("place.parent.required")));
        var code = new TextField(t("place.code"));
        code.setHelperText(t("place.code.help"));
        code.setReadOnly(!isNew);
        field(code, "code");
        var official = new TextField(t("place.official"));
        official.setHelperText(t("place.official.help"));
        field(official, "officialCode", binder().forField(official).withNullRepresentation(""));
    }

    private void text(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }
}
