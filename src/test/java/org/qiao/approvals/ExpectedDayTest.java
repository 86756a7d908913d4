package org.qiao.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedDayTest {

    private final ExpectedDay expected = new ExpectedDay();

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 1, 2026-11-03",
        "2026-11-02, 7, 2026-11-11",
        "2026-11-06, 1, 2026-11-09",
        "2026-11-07, 1, 2026-11-09",
        "2026-11-02, 20, 2026-11-30"
    })
    void countsWorkingDaysFromTheDayAfterTheFiling(LocalDate filed, int days, LocalDate day) {
        assertThat(expected.after(filed, days, DayCount.WORKING, "cn")).isEqualTo(day);
    }

    @Test
    void endsCalendarDaysOnTheNextWorkingDay() {
        var monday = LocalDate.of(2026, 11, 2);
        assertThat(expected.after(monday, 30, DayCount.CALENDAR, "us")).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(expected.after(monday, 5, DayCount.CALENDAR, "us")).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(expected.after(monday, 6, DayCount.CALENDAR, "us")).isEqualTo(LocalDate.of(2026, 11, 9));
    }
}
