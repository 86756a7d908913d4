package org.qiao.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.qiao.kernel.Language;
import org.qiao.kernel.Range;

/**
 * What to look for in the list of tasks. An empty collection filters nothing.
 *
 * @param text words of the title, in any script; empty for all
 * @param states any of these on the day
 * @param day what is overdue was due before it
 * @param due when it is due
 * @param done when it was done
 * @param companyIds only what is about one of them that the viewer may see
 * @param orders what to sort by, the first one first; soonest due first where there is none
 */
public record TaskFilter(
        String text,
        Collection<TaskState> states,
        LocalDate day,
        Range<LocalDate> due,
        Range<Instant> done,
        Collection<Long> companyIds,
        Collection<Long> ownerIds,
        Collection<Long> officeIds,
        List<Order> orders,
        Language language) {

    /** What the list can be sorted by. */
    public enum Sort {
        DUE,
        OWNER,
        OFFICE,
        DONE
    }

    /** Sorted by one of its columns. */
    public record Order(Sort sort, boolean descending) {}
}
