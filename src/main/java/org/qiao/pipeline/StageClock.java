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
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, reporting.zone()), today());
    }

    /** The zone in which the viewer reads times. */
    public ZoneId zone() {
        return user.require().zone();
    }

    /** A deal that entered before this moment has been there for more than that many days. */
    Instant before(int days) {
        return today().minusDays(days).atStartOfDay(reporting.zone()).toInstant();
    }

    Instant now() {
        return clock.instant();
    }

    /** Today in the reporting zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), reporting.zone());
    }
}
