package org.qiao.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.qiao.access.CurrentUser;
import org.springframework.stereotype.Component;

/** How long a deal has been in its stage: calendar days in the zone of the viewer's office. */
@Component
public class StageClock {

    private final Clock clock;
    private final CurrentUser user;

    StageClock(Clock clock, CurrentUser user) {
        this.clock = clock;
        this.user = user;
    }

    public long days(Instant since) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(since, user.require().zone()), today());
    }

    /** The zone in which days begin and end for the viewer. */
    public ZoneId zone() {
        return user.require().zone();
    }

    /** A deal that entered before this moment has been there for more than that many days. */
    Instant before(int days) {
        return today().minusDays(days).atStartOfDay(user.require().zone()).toInstant();
    }

    Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }
}
