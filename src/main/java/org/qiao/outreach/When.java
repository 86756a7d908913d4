package org.qiao.outreach;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A time as people at that place said it.
 *
 * @param local day and time on the clocks of the zone; midnight if only the day is known
 */
public record When(LocalDateTime local, ZoneId zone, boolean allDay) {

    /** The moment shown on that zone's clocks. */
    public static When of(Instant at, ZoneId zone, boolean allDay) {
        return new When(LocalDateTime.ofInstant(at, zone), zone, allDay);
    }

    /** The same moment everywhere. A time that the zone skips in spring is moved on by the gap. */
    public Instant instant() {
        return (allDay ? local.toLocalDate().atTime(LocalTime.MIN) : local)
                .atZone(zone)
                .toInstant();
    }

    @Override
    public String toString() {
        var day = local.toLocalDate().toString();
        return (allDay ? day : day + " " + local.toLocalTime()) + " " + zone.getId();
    }
}
