package org.qiao.approvals;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The day by which an authority should have decided. Working days are Monday to Friday in every country: this is the one
 * place that a calendar of public holidays and make-up working days has to reach.
 */
@Component
class ExpectedDay {

    /**
     * The last of so many days after the filing, which itself does not count. Calendar days that end on a day off end on the
     * next working day, as 31 CFR 800.405 has it for CFIUS.
     *
     * @param country the place code of the country whose working days count; so far all have the same
     */
    LocalDate after(LocalDate filed, int days, DayCount count, String country) {
        return count == DayCount.WORKING ? working(filed, days) : workingFrom(filed.plusDays(days));
    }

    private static LocalDate working(LocalDate filed, int days) {
        var day = filed;
        for (int i = 0; i < days; i++) {
            day = workingFrom(day.plusDays(1));
        }
        return day;
    }

    private static LocalDate workingFrom(LocalDate first) {
        return switch (first.getDayOfWeek()) {
            case SATURDAY -> first.plusDays(2);
            case SUNDAY -> first.plusDays(1);
            default -> first;
        };
    }
}
