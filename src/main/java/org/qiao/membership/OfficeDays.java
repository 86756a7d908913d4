package org.qiao.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.springframework.stereotype.Component;

/** What day it is: a membership's days begin and end in the zone of its office, so that every reader sees the same status. */
@Component
public class OfficeDays {

    private final Clock clock;
    private final Directory directory;
    private final CurrentUser user;

    OfficeDays(Clock clock, Directory directory, CurrentUser user) {
        this.clock = clock;
        this.directory = directory;
        this.user = user;
    }

    /** Today in the zone of that office. */
    public LocalDate todayAt(long officeId) {
        var zone = directory.office(officeId).map(o -> ZoneId.of(o.zone())).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Today in the zone of the viewer's office, from which lists over several offices are seen. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }
}
