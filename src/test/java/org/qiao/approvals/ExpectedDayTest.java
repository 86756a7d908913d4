package org.qiao.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiao.QiaoTest;
import org.springframework.beans.factory.annotation.Autowired;

class ExpectedDayTest extends QiaoTest {

    @Autowired
    private ExpectedDay expected;

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

    @Test
    void leavesOutHolidaysAndCountsMakeUpDaysOfTheCountry() {
        var beforeGoldenWeek = LocalDate.of(2026, 9, 29);
        assertThat(expected.after(beforeGoldenWeek, 2, DayCount.WORKING, "cn")).isEqualTo(LocalDate.of(2026, 10, 8));
        assertThat(expected.after(beforeGoldenWeek, 2, DayCount.WORKING, "us")).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(expected.after(beforeGoldenWeek, 2, DayCount.WORKING, "jp")).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(expected.after(LocalDate.of(2026, 11, 20), 5, DayCount.WORKING, "us"))
                .isEqualTo(LocalDate.of(2026, 11, 30));
    }
}
