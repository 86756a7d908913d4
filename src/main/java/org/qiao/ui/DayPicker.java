package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.qiao.kernel.Language;

/** Picks a day: written {@code 2026-11-03}, which no reader takes for the eleventh of March, and with the viewer's words. */
public class DayPicker extends DatePicker {

    /** How people type a day beside the way it is written. */
    private static final Map<Language, String> TYPED = Map.of(Language.EN, "M/d/yyyy", Language.ZH, "yyyy/M/d");

    public DayPicker(String label) {
        super(label);
        setI18n(words());
    }

    private static DatePickerI18n words() {
        var symbols = DateFormatSymbols.getInstance(Texts.language().locale());
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", TYPED.get(Texts.language()))
                .setFirstDayOfWeek(1)
                .setToday(t("ui.day.today"))
                .setCancel(t("ui.cancel"))
                .setBadInputErrorMessage(t("ui.day.wrong"))
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()));
    }

    /** Java counts week days from 1. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
