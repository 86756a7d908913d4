package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.qiao.access.Desk;
import org.qiao.access.Office;
import org.qiao.access.OfficeService;
import org.qiao.ui.Formats;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of an office; its desk is chosen once. */
class OfficeForm extends RecordForm<Office> {

    OfficeForm(boolean isNew) {
        super(Office.class);
        viewersFirst(() -> text("nameEn", "office.name.en"), () -> text("nameZh", "office.name.zh"));
        var desk = new Select<Desk>();
        desk.setLabel(t("office.desk"));
        desk.setHelperText(t("office.desk.fixed"));
        desk.setItems(Desk.values());
        desk.setItemLabelGenerator(Texts::t);
        desk.setReadOnly(!isNew);
        field(desk, "desk", binder().forField(desk).asRequired(t("ui.required")));
        var zone = new ComboBox<String>(t("office.zone"));
        zone.setItems(OfficeService.zones());
        zone.setItemLabelGenerator(id -> t("office.zone.named", Formats.zone(ZoneId.of(id)), id));
        zone.setHelperText(t("office.zone.help"));
        field(zone, "zone", binder().forField(zone).asRequired(t("ui.required")));
    }

    private void text(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }
}
