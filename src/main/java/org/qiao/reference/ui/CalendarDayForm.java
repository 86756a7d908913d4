package org.qiao.reference.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.qiao.reference.CalendarDay;
import org.qiao.reference.Country;
import org.qiao.ui.DayPicker;
import org.qiao.ui.RecordForm;

/** The fields of a public holiday or a make-up working day. */
class CalendarDayForm extends RecordForm<CalendarDay> {

    CalendarDayForm() {
        super(CalendarDay.class);
        var country = new Select<Country>();
        country.setLabel(t("day.country"));
        country.setItems(Country.values());
        country.setItemLabelGenerator(value -> value == null ? "" : t(value));
        field(country, "country", binder().forField(country).asRequired(t("ui.required")));
        var day = new DayPicker(t("day.date"));
        field(day, "onDate", binder().forField(day).asRequired(t("ui.required")));
        var working = new Select<Boolean>();
        working.setLabel(t("day.kind"));
        working.setItems(false, true);
        working.setItemLabelGenerator(value -> t(Boolean.TRUE.equals(value) ? "day.work" : "day.off"));
        field(working, "working");
        viewersFirst(() -> text("nameEn", "day.name.en"), () -> text("nameZh", "day.name.zh"));
        text("source", "day.source");
    }

    private void text(String property, String key) {
        var field = new TextField(t(key));
        field(field, property, binder().forField(field).asRequired(t("ui.required")));
    }
}
