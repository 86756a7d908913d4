package org.qiao.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * What to look for in the list of memberships.
 *
 * @param text a fragment of any name of the company, in any script; empty for all
 * @param on the day whose status and tier are meant
 * @param tierId the tier on that day
 * @param companyId only this company's
 * @param dueWithin only those whose last term ends within so many days of {@code on} and is not renewed; null for all
 * @param archived the recycle bin instead of the list
 * @param language whose order "by name" means
 */
public record MembershipFilter(
        String text,
        LocalDate on,
        @Nullable MembershipStatus status,
        @Nullable Long tierId,
        @Nullable Long officeId,
        @Nullable Long companyId,
        @Nullable Integer dueWithin,
        boolean mine,
        boolean archived,
        Sort sort,
        boolean descending,
        Language language) {

    /** What the list can be sorted by. */
    public enum Sort {
        COMPANY,
        ENDS,
        UPDATED
    }

    /** Everything as of a day, by company. */
    public static MembershipFilter all(LocalDate on, Language language) {
        return new MembershipFilter("", on, null, null, null, null, null, false, false, Sort.COMPANY, false, language);
    }

    public MembershipFilter ofCompany(long id) {
        return new MembershipFilter(
                text, on, status, tierId, officeId, id, dueWithin, mine, archived, sort, descending, language);
    }

    public MembershipFilter withStatus(MembershipStatus wanted) {
        return new MembershipFilter(
                text, on, wanted, tierId, officeId, companyId, dueWithin, mine, archived, sort, descending, language);
    }

    public MembershipFilter dueWithin(int days) {
        return new MembershipFilter(
                text, on, status, tierId, officeId, companyId, days, mine, archived, sort, descending, language);
    }
}
