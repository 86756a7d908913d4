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
import org.qiao.kernel.PastDay;
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
    private @Nullable LocalDate taken;
    private @Nullable String help;

    public DayPicker(String label) {
        super(label);
        setI18n(words());
        // Who clicks into a day that stands there types another one, not more of it.
        getElement().setProperty("autoselect", true);
        setFallbackParser(typed -> read(typed).map(Result::ok).orElseGet(() -> Result.error(t("ui.day.wrong"))));
    }

    private Optional<LocalDate> read(String typed) {
        var day = TypedDay.read(typed, today(), meant);
        var vague = end;
        if (vague == null || day.isPresent()) {
            return day;
        }
        var meantBySpan = TypedDay.readSpan(typed, vague);
        meantBySpan.ifPresent(found -> say(found, vague));
        return meantBySpan;
    }

    /** Says which day is taken for a year, a quarter or a month, until another one stands there. */
    private void say(LocalDate day, End vague) {
        if (taken == null) {
            help = getHelperText();
        }
        taken = day;
        setHelperText(t(vague == End.FIRST ? "ui.day.span.first" : "ui.day.span.last", Formats.day(day)));
    }

    /** For days of which often only the year, the quarter or the month is known: typed alone, it means its first or last day. */
    public DayPicker vague(End meant) {
        end = meant;
        addValueChangeListener(e -> {
            if (taken != null && !taken.equals(e.getValue())) {
                taken = null;
                setHelperText(help);
            }
        });
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

    /** For days on which something happened; without a year it is the last such day. */
    public DayPicker past() {
        setMin(PastDay.EARLIEST);
        setMax(PastDay.latest(clock()));
        return gone();
    }

    /** For days that mostly are over: without a year it is the last such day. */
    public DayPicker gone() {
        meant = Meant.GONE;
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

    /**
     * Has the value taken whenever somebody typed or picked a day: a field of several parts hears of it from the browser, which tells
     * nothing of a day that only the server can read.
     */
    public DayPicker onTyped(Runnable take) {
        addValueChangeListener(e -> {
            if (e.isFromClient()) {
                take.run();
            }
        });
        return this;
    }

    /** Whether something stands in the field that is no day. */
    public boolean isUnreadable() {
        return isInputUnparsable();
    }

    private static LocalDate today() {
        return LocalDate.now(clock());
    }

    private static Clock clock() {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(Clock.class);
    }

    private static DatePickerI18n words() {
        var symbols = DateFormatSymbols.getInstance(Texts.language().locale());
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", TYPED.get(Texts.language()))
                .setFirstDayOfWeek(1)
                .setToday(t("ui.day.today"))
                .setCancel(t("ui.cancel"))
                .setBadInputErrorMessage(t("ui.day.wrong"))
                .setMinErrorMessage(t("day.old"))
                .setMaxErrorMessage(t("day.future"))
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
