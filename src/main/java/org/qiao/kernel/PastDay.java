package org.qiao.kernel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days on which something happened. */
public final class PastDay {

    /** Before this day nothing of the house happened: a year before it is a slip of the keyboard, such as 1926 for 2026. */
    public static final LocalDate EARLIEST = LocalDate.of(Deadline.EARLIEST, 1, 1);

    private PastDay() {}

    /** The last day that has begun anywhere: Asia's begins before UTC's. */
    public static LocalDate latest(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }

    /** @throws RuleException at the property if the day is missing, to come, or of a year before the house */
    public static void check(@Nullable LocalDate day, Clock clock, String property) {
        if (day == null || day.isAfter(latest(clock))) {
            throw new RuleException("day.future", property);
        }
        if (day.isBefore(EARLIEST)) {
            throw new RuleException("day.old", property);
        }
    }
}
