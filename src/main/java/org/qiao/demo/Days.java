package org.qiao.demo;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The days of the data files, some of which are counted from today. */
final class Days {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The day meant by {@code text}; "today" is that of the zone. */
    LocalDate day(String text, ZoneId zone, Where where) {
        try {
            return text.endsWith("d")
                    ? LocalDate.now(clock.withZone(zone)).plusDays(Integer.parseInt(text, 0, text.length() - 1, 10))
                    : LocalDate.parse(text);
        } catch (DateTimeException | NumberFormatException e) {
            throw new DemoDataException(where, "'" + text + "' is neither a day like 2016-05-11 nor like -3d");
        }
    }

    /** When the office opened that day, but never later than now. */
    Instant morning(String text, ZoneId zone, Where where) {
        var at = day(text, zone, where).atTime(OFFICE_OPENS).atZone(zone).toInstant();
        return at.isAfter(now()) ? now() : at;
    }

    /** That time of that day, or the day's beginning where no time is known. */
    Instant at(String day, @Nullable String time, ZoneId zone, Where where) {
        try {
            var clockTime = time == null ? LocalTime.MIN : LocalTime.parse(time);
            return day(day, zone, where).atTime(clockTime).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new DemoDataException(where, "'" + time + "' is not a time like 14:30");
        }
    }

    static ZoneId zone(String name, Where where) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new DemoDataException(where, "'" + name + "' is not a zone like Asia/Shanghai");
        }
    }
}
