package org.qiao.companies;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * What to look for in the list of people. An empty collection filters nothing.
 *
 * @param text a fragment of the name, in any script and order; empty for all
 * @param companyIds only people with a role at one of them that the viewer may see
 * @param changedSince only who was changed since then
 * @param archived the recycle bin instead of the list
 * @param orders what to sort by, the first one first; by name where there is none
 * @param language whose order "by name" means
 */
public record PersonFilter(
        String text,
        Collection<Jurisdiction> jurisdictions,
        Collection<Long> companyIds,
        Collection<Long> ownerIds,
        Collection<Long> officeIds,
        @Nullable Instant changedSince,
        boolean archived,
        List<Order> orders,
        Language language) {

    /** What the list can be sorted by. */
    public enum Sort {
        NAME,
        OWNER,
        OFFICE,
        UPDATED
    }

    /** Sorted by one of its columns. */
    public record Order(Sort sort, boolean descending) {}

    /** Everybody, by name. */
    public static PersonFilter all(Language language) {
        return new PersonFilter("", List.of(), List.of(), List.of(), List.of(), null, false, List.of(), language);
    }

    public PersonFilter withText(String newText) {
        return new PersonFilter(
                newText, jurisdictions, companyIds, ownerIds, officeIds, changedSince, archived, orders, language);
    }

    /** Everybody at one company, by name. */
    public static PersonFilter at(long companyId, Language language) {
        return new PersonFilter(
                "", List.of(), List.of(companyId), List.of(), List.of(), null, false, List.of(), language);
    }
}
