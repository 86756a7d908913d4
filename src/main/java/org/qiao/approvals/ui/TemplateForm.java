package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.qiao.approvals.TrackTemplate;
import org.qiao.pipeline.Direction;
import org.qiao.reference.PlaceKind;
import org.qiao.reference.Places;
import org.qiao.reference.Term;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a track's template. */
class TemplateForm extends RecordForm<TrackTemplate> {

    TemplateForm(Places places) {
        super(TrackTemplate.class);
        viewersFirst(() -> name("nameEn", "template.name.en"), () -> name("nameZh", "template.name.zh"));
        var country = new ComboBox<String>(t("template.country"));
        country.setHelperText(t("template.country.help"));
        country.setItems(places.all().stream()
                .filter(place -> place.kind().equals(PlaceKind.COUNTRY.name()))
                .map(Term::code)
                .toList());
        country.setItemLabelGenerator(code ->
                places.byCode(code).map(place -> place.name(Texts.language())).orElse(""));
        field(country, "country", binder().forField(country).asRequired(t("ui.required")));
        var directions = new CheckboxGroup<Direction>(t("template.directions"));
        directions.setItems(Direction.values());
        directions.setItemLabelGenerator(Texts::t);
        field(directions, "directions", binder().forField(directions).asRequired(t("ui.required")));
        var required = new CheckboxGroup<Direction>(t("template.required"));
        required.setHelperText(t("template.required.help"));
        required.setItems(Direction.values());
        required.setItemLabelGenerator(Texts::t);
        field(required, "requiredFor");
        field(new Checkbox(t("template.none")), "mayBeNone");
    }

    private void name(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }
}
