package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.server.VaadinService;
import java.text.DateFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Deadline;
import org.qiao.kernel.Language;
import org.qiao.kernel.TypedDay;
import org.qiao.kernel.TypedDay.End;
import org.qiao.kernel.TypedDay.Meant;

/**
 * Picks a day: written {@code 2026-11-03}, which no reader takes for the eleventh of March, with the viewer's words, and typed
 * in whatever way {@link TypedDay} reads. Without a year it is the nearest such day.
 */
@JsModule("context://js/qiao-day.js")
public class DayPicker extends DatePicker {

    /** How people type a day beside the way it is written. */
    private static final Map<Language, String> TYPED = Map.of(Language.EN, "M/d/yyyy", Language.ZH, "yyyy/M/d");

    private Meant meant = Meant.NEAREST;
    private @Nullable End end;
    private boolean recent;

    public DayPicker(String label) {
        super(label);
        setI18n(words());
        setFallbackParser(typed -> read(typed).map(Result::ok).orElseGet(() -> Result.error(t("ui.day.wrong"))));
    }

    private Optional<LocalDate> read(String typed) {
        var day = TypedDay.read(typed, today(), meant);
        var vague = end;
        return vague == null ? day : day.or(() -> TypedDay.readSpan(typed, vague));
    }

    /** For days of which often only the year or the month is known: typed alone, it means its first or last day. */
    public DayPicker vague(End meant) {
        end = meant;
        return this;
    }

    /** For days by which something is due: without a year it is the next such day. */
    public DayPicker coming() {
        meant = Meant.COMING;
        return recent();
    }

    /** For days on which something ends: asks back where the year is one in which nothing of the house did. */
    public DayPicker recent() {
        recent = true;
        return this;
    }

    @Override
    public Validator<LocalDate> getDefaultValidator() {
        var usual = super.getDefaultValidator();
        return (day, context) -> recent && Deadline.isEarly(day)
                ? ValidationResult.error(
                        t("ui.day.early", String.valueOf(day.getYear()), String.valueOf(Deadline.EARLIEST)))
                : usual.apply(day, context);
    }

    /** Whether something stands in the field that is no day. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }

    private static LocalDate today() {
        return LocalDate.now(VaadinService.getCurrent().getInstantiator().getOrCreate(Clock.class));
    }

    private static DatePickerI18n words() {
        var symbols = DateFormatSymbols.getInstance(Texts.language().locale());
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", TYPED.get(Texts.language()))
                .setFirstDayOfWeek(1)
                .setToday(t("ui.day.today"))
                .setCancel(t("ui.cancel"))
                .setBadInputErrorMessage(t("ui.day.wrong"))
                .setMonthNames(months(symbols))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()));
    }

    /** In Chinese the short ones, 11月, which read like the days on the page. */
    private static List<String> months(DateFormatSymbols symbols) {
        var names = Texts.language() == Language.ZH ? symbols.getShortMonths() : symbols.getMonths();
        return Arrays.asList(names).subList(0, 12);
    }

    /** Java counts week days from 1. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
