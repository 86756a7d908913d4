package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.NameSpan;
import org.qiao.kernel.TypedDay.End;
import org.qiao.ui.DayPicker;
import org.qiao.ui.Formats;

/** The inputs for since when and until when a name was borne, of which often only the year is known. */
class NameDays {

    private final DayPicker from = new DayPicker(t("name.from")).vague(End.FIRST);
    private final DayPicker to = new DayPicker(t("name.to")).vague(End.LAST);

    /** @param typed has the value taken that stands here now */
    NameDays(Runnable typed) {
        for (var day : List.of(from, to)) {
            day.gone().onTyped(typed);
            day.setAriaLabel(day.getLabel());
            day.setPlaceholder(day.getLabel());
            day.setLabel("");
        }
    }

    List<Component> components() {
        return List.of(from, to);
    }

    void set(NameSpan span) {
        from.setValue(span.validFrom());
        to.setValue(span.validTo());
    }

    @Nullable
    LocalDate from() {
        return from.getValue();
    }

    @Nullable
    LocalDate to() {
        return to.getValue();
    }

    /** What is known of the days, in words. */
    static Stream<String> words(NameSpan span) {
        return words(span.validFrom(), span.validTo());
    }

    static Stream<String> words(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Stream.concat(words("name.since", from), words("name.until", to));
    }

    private static Stream<String> words(String key, @Nullable LocalDate day) {
        return day == null ? Stream.empty() : Stream.of(t(key, Formats.day(day)));
    }
}
