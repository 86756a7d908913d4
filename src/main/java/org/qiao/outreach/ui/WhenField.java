package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.outreach.When;
import org.qiao.ui.DayPicker;

/** Day, time and the zone whose clocks they are on; or only the day. */
class WhenField extends CustomField<@Nullable When> {

    private final DayPicker day = new DayPicker("");
    private final TimePicker time = new TimePicker();
    private final ComboBox<ZoneId> zone;
    private final Checkbox allDay = new Checkbox(t("touch.allday"));

    WhenField(Directory directory) {
        setLabel(t("touch.when"));
        day.setAriaLabel(t("touch.day"));
        day.onTyped(this::updateValue);
        time.setAriaLabel(t("touch.time"));
        time.setStep(Duration.ofMinutes(15));
        // The house writes the 24-hour clock in both languages; this locale is one that does.
        time.setLocale(Locale.UK);
        zone = Zones.picker(directory);
        zone.setAriaLabel(t("touch.zone"));
        allDay.addValueChangeListener(e -> time.setVisible(!e.getValue()));
        var line = new Div(day, time, zone, allDay);
        line.addClassName("when");
        add(line);
    }

    @Override
    protected @Nullable When generateModelValue() {
        var onDay = day.getValue();
        var inZone = zone.getValue();
        var wholeDay = allDay.getValue();
        var at = wholeDay ? LocalTime.MIN : time.getValue();
        return onDay == null || inZone == null || at == null ? null : new When(onDay.atTime(at), inZone, wholeDay);
    }

    @Override
    protected void setPresentationValue(@Nullable When when) {
        day.setValue(when == null ? null : when.local().toLocalDate());
        time.setValue(
                when == null ? null : when.local().toLocalTime().withSecond(0).withNano(0));
        zone.setValue(when == null ? null : when.zone());
        allDay.setValue(when != null && when.allDay());
    }
}
