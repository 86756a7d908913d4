package org.qiao.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.Range;

/**
 * What to look for in the list of memberships. An empty collection filters nothing.
 *
 * @param text a fragment of any name of the company, in any script; empty for all
 * @param on the day whose status and tier are meant
 * @param tierIds the tier on that day
 * @param companyIds only these companies'
 * @param dueWithin only those whose last term ends within so many days of {@code on} and is not renewed; null for all
 * @param facts what its history and its payments say
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
        Facts facts,
        boolean archived,
        List<Order> orders,
        Language language) {

    /** Stands among currencies for memberships of which nothing is open. */
    public static final String SETTLED = "none";

    /**
     * What a membership's history and its payments say.
     *
     * @param since when the company became a member first
     * @param ends when the last term ends
     * @param openIn currencies in any of which dues are open, or {@link #SETTLED}; empty for all
     * @param ended only those behind one of these figures of {@link Retention} as of the day; empty for all
     * @param changed only what was changed in that time
     */
    public record Facts(
            Range<LocalDate> since,
            Range<LocalDate> ends,
            Collection<String> openIn,
            Collection<Retention.Asked> ended,
            Range<Instant> changed) {

        static final Facts ANY = new Facts(Range.any(), Range.any(), List.of(), List.of(), Range.any());
    }

    /** What the list can be sorted by. */
    public enum Sort {
        COMPANY,
        STATUS,
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
                "", on, List.of(), List.of(), List.of(), List.of(), List.of(), null, Facts.ANY, false, List.of(),
                language);
    }

    public MembershipFilter ofCompany(long id) {
        return ofCompanies(List.of(id));
    }

    MembershipFilter ofCompanies(Collection<Long> ids) {
        return new MembershipFilter(
                text, on, statuses, tierIds, ids, ownerIds, officeIds, dueWithin, facts, archived, orders, language);
    }
}
