package org.qiao.companies;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.qiao.kernel.Language;
import org.qiao.kernel.MoneyRange;
import org.qiao.kernel.Range;

/**
 * What to look for in the company list. An empty collection filters nothing.
 *
 * @param text a fragment of any of its names, in any script; empty for all
 * @param placeIds includes what lies in the places
 * @param sectorIds includes their sub-sectors
 * @param tags only what carries at least one of them
 * @param facts what is known of it beside its names
 * @param changed only what was changed in that time
 * @param conditions what other modules ask of them
 * @param archived the recycle bin instead of the list
 * @param orders what to sort by, the first one first; by name where there is none
 * @param language whose order "by name" means
 */
public record CompanyFilter(
        String text,
        Collection<CompanyKind> kinds,
        Collection<Long> sectorIds,
        Collection<Long> placeIds,
        Collection<Long> ownerIds,
        Collection<Long> officeIds,
        Collection<String> tags,
        Facts facts,
        Range<Instant> changed,
        List<CompanyCondition> conditions,
        boolean archived,
        List<Order> orders,
        Language language) {

    /**
     * What is known of a company beside its names.
     *
     * @param parentIds only what is part of one of them that the viewer may see
     * @param phone how its own number ends, four digits or more; empty for any
     */
    public record Facts(Collection<Long> parentIds, MoneyRange capital, Range<Integer> founded, String phone) {

        static final Facts ANY = new Facts(List.of(), MoneyRange.ANY, Range.any(), "");
    }

    /**
     * What the list can be sorted by. Not by tags: a company has several, and none of them stands for it more than the others; what
     * they share is found by the filter.
     */
    public enum Sort {
        /** How its membership stands, which a condition of that module knows. */
        MEMBERSHIP,
        NAME,
        KIND,
        SECTOR,
        PLACE,
        OWNER,
        UPDATED
    }

    /** Sorted by one of its columns. */
    public record Order(Sort sort, boolean descending) {}

    /** Everything, by name. */
    public static CompanyFilter all(Language language) {
        return new CompanyFilter(
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Facts.ANY,
                Range.any(),
                List.of(),
                false,
                List.of(),
                language);
    }

    public CompanyFilter withText(String newText) {
        return new CompanyFilter(
                newText,
                kinds,
                sectorIds,
                placeIds,
                ownerIds,
                officeIds,
                tags,
                facts,
                changed,
                conditions,
                archived,
                orders,
                language);
    }

    public CompanyFilter sortedBy(Sort sort, boolean descending) {
        return sortedBy(List.of(new Order(sort, descending)));
    }

    public CompanyFilter sortedBy(List<Order> newOrders) {
        return new CompanyFilter(
                text,
                kinds,
                sectorIds,
                placeIds,
                ownerIds,
                officeIds,
                tags,
                facts,
                changed,
                conditions,
                archived,
                newOrders,
                language);
    }
}
