package org.qiao.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days by which something is due or on which it ends. */
public final class Deadline {

    /** Years before this one are slips of the keyboard, such as 1926 for 2026. */
    public static final int EARLIEST = 1949;

    private Deadline() {}

    /** Whether the day lies in a year in which nothing of the house is due. */
    public static boolean isEarly(@Nullable LocalDate day) {
        return day != null && day.getYear() < EARLIEST;
    }

    /** @throws RuleException at the property if the year is a slip of the keyboard */
    public static void check(@Nullable LocalDate day, String property) {
        if (isEarly(day)) {
            throw new RuleException("day.early", property);
        }
    }
}
