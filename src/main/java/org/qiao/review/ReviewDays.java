package org.qiao.review;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.qiao.kernel.ReportingZone;
import org.springframework.stereotype.Component;

/** The days that the review counts, all in the reporting zone: the same days for every reader. */
@Component
public class ReviewDays {

    private final Clock clock;
    private final ReportingZone reporting;

    ReviewDays(Clock clock, ReportingZone reporting) {
        this.clock = clock;
        this.reporting = reporting;
    }

    public ZoneId zone() {
        return reporting.zone();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The Monday before today: on a Monday, when the meeting is, the one a week ago. */
    public LocalDate lastMonday() {
        return lastMonday(today());
    }

    /** The same before another day. */
    public LocalDate lastMonday(LocalDate day) {
        return day.with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
    }

    /** When the day begins. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** When the first of so many days begins of which the given one is the last. */
    public Instant startOfLast(int days, LocalDate last) {
        return start(last.minusDays(days - 1L));
    }

    /** When the next day begins: what counts up to now ends there, so that a figure does not change from one second to the next. */
    public Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }
}
