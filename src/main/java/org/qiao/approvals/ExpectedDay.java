package org.qiao.approvals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.qiao.reference.Country;
import org.qiao.reference.WorkingDays;
import org.springframework.stereotype.Component;

/** The day by which an authority should have decided, in working days of its country. */
@Component
class ExpectedDay {

    private final WorkingDays calendar;

    ExpectedDay(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /**
     * The last of so many days after the filing, which itself does not count. Calendar days that end on a day off end on the
     * next working day, as 31 CFR 800.405 has it for CFIUS.
     *
     * @param country the place code of the country whose authority it is; where its holidays are not kept, days off are
     *     Saturday and Sunday
     */
    LocalDate after(LocalDate filed, int days, DayCount count, String country) {
        var last = count == DayCount.CALENDAR ? filed.plusDays(days) : filed;
        var working = count == DayCount.CALENDAR ? 0 : days;
        return Country.ofPlace(country)
                .map(known -> calendar.plus(known, last, working))
                .orElseGet(() -> weekdays(last, working));
    }

    private static LocalDate weekdays(LocalDate from, int working) {
        var day = weekday(from);
        for (int i = 0; i < working; i++) {
            day = weekday((i == 0 ? from : day).plusDays(1));
        }
        return day;
    }

    private static LocalDate weekday(LocalDate first) {
        return first.getDayOfWeek() == DayOfWeek.SATURDAY
                ? first.plusDays(2)
                : first.getDayOfWeek() == DayOfWeek.SUNDAY ? first.plusDays(1) : first;
    }
}
