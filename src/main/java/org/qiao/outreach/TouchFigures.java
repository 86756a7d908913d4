package org.qiao.outreach;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qiao.access.Desk;
import org.qiao.access.Directory;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many of the touches that the viewer may see each desk had, and which. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.TOUCH_READ)
public class TouchFigures {

    private final TouchRepository touches;
    private final TouchRows rows;
    private final Directory directory;
    private final FigureBook figures;

    private record ByOffice(Instant from, Instant before) {}

    TouchFigures(TouchRepository touches, TouchRows rows, Directory directory, FigureBook figures) {
        this.touches = touches;
        this.rows = rows;
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

    /** The touches behind {@link #countByDesk}, newest first. */
    public List<TouchRow> list(Desk desk, Instant from, Instant before, int offset, int limit) {
        var offices = directory.offices().stream()
                .filter(office -> office.desk() == desk)
                .map(Directory.OfficeRef::id)
                .toList();
        return offices.isEmpty() ? List.of() : rows.of(touches.within(offices, from, before, offset, limit));
    }
}
