package org.qiao.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.qiao.access.CurrentUser;
import org.qiao.kernel.ReportingZone;
import org.springframework.stereotype.Component;

/**
 * How long a deal has been in its stage: calendar days in the reporting zone, so that a deal is stuck for everyone or for
 * no one, on the board as in the review.
 */
@Component
public class StageClock {

    private final Clock clock;
    private final CurrentUser user;
    private final ReportingZone reporting;

    StageClock(Clock clock, CurrentUser user, ReportingZone reporting) {
        this.clock = clock;
        this.user = user;
        this.reporting = reporting;
    }

    public long days(Instant since) {
        return days(since, today());
    }

    /** How long until that day. */
    public long days(Instant since, LocalDate until) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, reporting.zone()), until);
    }

    /** The zone in which the viewer reads times. */
    public ZoneId zone() {
        return user.require().zone();
    }

    /** The zone in which days are counted, the same for every reader. */
    public ZoneId countedIn() {
        return reporting.zone();
    }

    /** A deal that entered before this moment has been there for more than that many days. */
    Instant before(int days) {
        return before(today(), days);
    }

    /** The same on another day. */
    Instant before(LocalDate day, int days) {
        return start(day.minusDays(days));
    }

    /** When the day begins in the reporting zone. */
    Instant start(LocalDate day) {
        return day.atStartOfDay(reporting.zone()).toInstant();
    }

    /** When the day is over in the reporting zone. */
    Instant end(LocalDate day) {
        return start(day.plusDays(1));
    }

    Instant now() {
        return clock.instant();
    }

    /** Today in the reporting zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), reporting.zone());
    }
}
