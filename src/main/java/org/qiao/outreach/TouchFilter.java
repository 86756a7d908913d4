package org.qiao.outreach;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.qiao.kernel.Language;
import org.qiao.kernel.Range;

/**
 * What to look for in the list of touches. An empty collection filters nothing.
 *
 * @param text words of what it was about or what was said, in any script; empty for all
 * @param at when it was
 * @param companyIds only with one of them that the viewer may see
 * @param orders what to sort by, the first one first; newest first where there is none
 */
public record TouchFilter(
        String text,
        Range<Instant> at,
        Collection<Channel> channels,
        Collection<Outcome> outcomes,
        Collection<Long> companyIds,
        Collection<Long> ownerIds,
        Collection<Long> officeIds,
        List<Order> orders,
        Language language) {

    /** What the list can be sorted by. */
    public enum Sort {
        AT,
        OWNER,
        OFFICE
    }

    /** Sorted by one of its columns. */
    public record Order(Sort sort, boolean descending) {}
}
