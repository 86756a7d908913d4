package org.qiao.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiao.kernel.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On which days people work in a country: Monday to Friday without its public holidays, and China's make-up working days
 * 调休. A year that nobody loaded has weekends only; {@link #isKnown} tells. Source: the domain's rules on time.
 */
@Component
@Transactional(readOnly = true)
public class WorkingDays {

    /** No holiday is longer. */
    private static final int LONGEST_HOLIDAY = 30;

    /** More working days than in ten years are nobody's term. */
    private static final int MOST = 2_600;

    private final CalendarRepository stored;

    WorkingDays(CalendarRepository stored) {
        this.stored = stored;
    }

    public boolean isWorking(Country country, LocalDate day) {
        return isWorking(day, days(country, day, day));
    }

    /** The day itself if people work on it, else the first one after it. */
    public LocalDate next(Country country, LocalDate day) {
        var days = days(country, day, day.plusDays(LONGEST_HOLIDAY));
        var next = day;
        while (!isWorking(next, days)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day itself if people work on it, else the last one before it. */
    public LocalDate previous(Country country, LocalDate day) {
        var days = days(country, day.minusDays(LONGEST_HOLIDAY), day);
        var previous = day;
        while (!isWorking(previous, days)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /**
     * The day so many working days later; 0 is {@link #next}.
     *
     * @throws IllegalArgumentException if they are fewer than none or more than in ten years
     */
    public LocalDate plus(Country country, LocalDate day, int workingDays) {
        if (workingDays < 0 || workingDays > MOST) {
            throw new IllegalArgumentException("Not a number of working days: " + workingDays);
        }
        var days = days(country, day, day.plusDays(2L * workingDays + LONGEST_HOLIDAY));
        var later = day;
        for (int left = workingDays; left > 0 || !isWorking(later, days); ) {
            later = later.plusDays(1);
            left -= isWorking(later, days) ? 1 : 0;
        }
        return later;
    }

    /** How many working days lie after the one day, up to the other and with it; 0 if that is not later. */
    public long between(Country country, LocalDate after, LocalDate to) {
        if (!to.isAfter(after)) {
            return 0;
        }
        var days = days(country, after, to);
        return after.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> isWorking(day, days))
                .count();
    }

    /** Whether anybody loaded the country's holidays of the year. */
    public boolean isKnown(Country country, int year) {
        return !stored.between(country, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .isEmpty();
    }

    /** What the day is called, or empty where its weekday says it. */
    public String name(Country country, LocalDate day, Language viewer) {
        return days(country, day, day).values().stream()
                .map(found -> found.name(viewer))
                .findFirst()
                .orElse("");
    }

    /** The country's holidays and make-up working days of a year, in order. */
    public List<CalendarDay> list(Country country, int year) {
        return stored.between(country, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The years that have any, latest first. */
    public List<Integer> years() {
        return stored.years();
    }

    private Map<LocalDate, CalendarDay> days(Country country, LocalDate from, LocalDate to) {
        return stored.between(country, from, to).stream()
                .collect(Collectors.toMap(day -> Objects.requireNonNull(day.getOnDate()), Function.identity()));
    }

    private static boolean isWorking(LocalDate day, Map<LocalDate, CalendarDay> days) {
        var named = days.get(day);
        return named != null
                ? named.isWorking()
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
