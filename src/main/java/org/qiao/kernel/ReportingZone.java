package org.qiao.kernel;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The zone in which figures are counted ({@code qiao.reporting-zone}), the same for every reader, so that Beijing and
 * California read the same ones. UTC unless told otherwise: its Monday begins at eight on Monday morning in Beijing and
 * on Sunday afternoon in California, and so cuts neither side's working week.
 */
@Component
public class ReportingZone {

    private final ZoneId zone;

    /** @throws java.time.DateTimeException if there is no such zone, which stops the start */
    ReportingZone(@Value("${qiao.reporting-zone:UTC}") String zone) {
        this.zone = ZoneId.of(zone);
    }

    public ZoneId zone() {
        return zone;
    }
}
