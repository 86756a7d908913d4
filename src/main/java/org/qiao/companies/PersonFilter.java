package org.qiao.companies;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.qiao.kernel.Language;
import org.qiao.kernel.Range;

/**
 * What to look for in the list of people. An empty collection filters nothing.
 *
 * @param text a fragment of the name, in any script and order; empty for all
 * @param companyIds only people with a role at one of them that the viewer may see
 * @param traits what a person is like
 * @param changed only who was changed in that time
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
        Traits traits,
        Range<Instant> changed,
        boolean archived,
        List<Order> orders,
        Language language) {

    /**
     * What a person is like. An empty collection filters nothing.
     *
     * @param tags only who carries at least one of them
     * @param languages as ISO 639-1 codes; only who speaks one of them
     * @param knownBy only whom one of these colleagues is said to know
     * @param title a part of the title of a present role at a company that the viewer may see; empty for any
     */
    public record Traits(
            Collection<String> tags,
            Collection<String> languages,
            Collection<ContactKind> channels,
            Range<Integer> rank,
            Collection<Long> knownBy,
            String title) {

        static final Traits ANY = new Traits(List.of(), List.of(), List.of(), Range.any(), List.of(), "");
    }

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
        return new PersonFilter(
                "", List.of(), List.of(), List.of(), List.of(), Traits.ANY, Range.any(), false, List.of(), language);
    }

    public PersonFilter withText(String newText) {
        return new PersonFilter(
                newText, jurisdictions, companyIds, ownerIds, officeIds, traits, changed, archived, orders, language);
    }

    /** Everybody at one company, by name. */
    public static PersonFilter at(long companyId, Language language) {
        return new PersonFilter(
                "",
                List.of(),
                List.of(companyId),
                List.of(),
                List.of(),
                Traits.ANY,
                Range.any(),
                false,
                List.of(),
                language);
    }
}
