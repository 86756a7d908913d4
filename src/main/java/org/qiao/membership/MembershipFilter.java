package org.qiao.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * What to look for in the list of memberships. An empty collection filters nothing.
 *
 * @param text a fragment of any name of the company, in any script; empty for all
 * @param on the day whose status and tier are meant
 * @param tierIds the tier on that day
 * @param companyIds only these companies'
 * @param dueWithin only those whose last term ends within so many days of {@code on} and is not renewed; null for all
 * @param archived the recycle bin instead of the list
 * @param orders what to sort by, the first one first; by company where there is none
 * @param language whose order "by name" means
 */
public record MembershipFilter(
        String text,
        LocalDate on,
        Collection<MembershipStatus> statuses,
        Collection<Long> tierIds,
        Collection<Long> companyIds,
        Collection<Long> ownerIds,
        Collection<Long> officeIds,
        @Nullable Integer dueWithin,
        boolean archived,
        List<Order> orders,
        Language language) {

    /** What the list can be sorted by. */
    public enum Sort {
        COMPANY,
        SINCE,
        ENDS,
        OWNER,
        UPDATED
    }

    /** Sorted by one of its columns. */
    public record Order(Sort sort, boolean descending) {}

    /** Everything as of a day, by company. */
    public static MembershipFilter all(LocalDate on, Language language) {
        return new MembershipFilter(
                "", on, List.of(), List.of(), List.of(), List.of(), List.of(), null, false, List.of(), language);
    }

    public MembershipFilter withText(String newText) {
        return new MembershipFilter(
                newText, on, statuses, tierIds, companyIds, ownerIds, officeIds, dueWithin, archived, orders, language);
    }

    public MembershipFilter ofCompany(long id) {
        return new MembershipFilter(
                text, on, statuses, tierIds, List.of(id), ownerIds, officeIds, dueWithin, archived, orders, language);
    }

    public MembershipFilter withStatus(MembershipStatus wanted) {
        return new MembershipFilter(
                text,
                on,
                List.of(wanted),
                tierIds,
                companyIds,
                ownerIds,
                officeIds,
                dueWithin,
                archived,
                orders,
                language);
    }

    public MembershipFilter dueWithin(int days) {
        return new MembershipFilter(
                text, on, statuses, tierIds, companyIds, ownerIds, officeIds, days, archived, orders, language);
    }

    public MembershipFilter sortedBy(Sort sort, boolean descending) {
        return new MembershipFilter(
                text,
                on,
                statuses,
                tierIds,
                companyIds,
                ownerIds,
                officeIds,
                dueWithin,
                archived,
                List.of(new Order(sort, descending)),
                language);
    }
}
