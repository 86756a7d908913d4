package org.qiao.approvals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What to look for in the list of approvals.
 *
 * @param text a fragment of the deal's title or code name; empty for all
 * @param statuses empty for all that are not settled
 * @param settled those that are settled too, where no status is named
 * @param templates ids of the tracks' templates; empty for all
 * @param due how near the expected day; empty for any
 * @param inCharge ids of the responsible colleagues, or owners where there is none; empty for everybody's
 * @param owners ids of the deals' owners; empty for everybody's
 * @param offices ids of the deals' offices; empty for all
 * @param orders empty for the expected day
 * @param today from which late and soon are reckoned
 */
public record ApprovalFilter(
        String text,
        List<ApprovalStatus> statuses,
        boolean settled,
        List<Long> templates,
        List<ApprovalDue> due,
        List<Long> inCharge,
        List<Long> owners,
        List<Long> offices,
        List<Order> orders,
        LocalDate today) {

    /** So many days ahead count as soon. */
    public static final int SOON_DAYS = 7;

    /** What the list can be sorted by. */
    public enum Sort {
        FILED,
        EXPECTED,
        DECIDED
    }

    /** Sorted by one thing. */
    public record Order(Sort sort, boolean descending) {}

    /** The statuses that are meant; empty for every one. */
    Collection<ApprovalStatus> wanted() {
        return !statuses.isEmpty() ? statuses : settled ? Set.of() : ApprovalStatus.UNSETTLED;
    }

    /** The last day that counts as soon. */
    LocalDate soon() {
        return today.plusDays(SOON_DAYS);
    }
}
