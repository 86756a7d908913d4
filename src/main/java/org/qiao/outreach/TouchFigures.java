package org.qiao.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.qiao.access.Desk;
import org.qiao.access.Directory;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many of the touches that the viewer may see each desk had. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.TOUCH_READ)
public class TouchFigures {

    private final TouchRepository touches;
    private final Directory directory;
    private final FigureBook figures;

    private record ByOffice(Instant from, Instant before) {}

    TouchFigures(TouchRepository touches, Directory directory, FigureBook figures) {
        this.touches = touches;
        this.directory = directory;
        this.figures = figures;
    }

    /** Touches by desk, from a moment on and before another; a desk without any has 0. */
    public Map<Desk, Long> countByDesk(Instant from, Instant before) {
        var byOffice = figures.ask(new ByOffice(from, before), () -> touches.countByOffice(from, before));
        var counts = new EnumMap<Desk, Long>(Desk.class);
        for (var desk : Desk.values()) {
            counts.put(desk, 0L);
        }
        directory
                .offices()
                .forEach(office -> counts.merge(office.desk(), byOffice.getOrDefault(office.id(), 0L), Long::sum));
        return counts;
    }
}
