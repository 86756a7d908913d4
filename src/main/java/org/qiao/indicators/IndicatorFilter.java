package org.qiao.indicators;

import java.util.Collection;
import java.util.List;
import org.qiao.kernel.Language;

/**
 * What to look for in the list of published figures. An empty collection filters nothing.
 *
 * @param text a fragment of what is measured, of the source or of the words as printed; empty for all
 * @param placeIds either of the two places, with what lies in it
 * @param years any of which the figure is of, or {@link #NO_YEAR}
 * @param sources as {@link IndicatorService#sources} names them
 * @param archived the recycle bin instead of the list
 * @param orders what to sort by, the first one first; by what is measured and year where there is none
 */
public record IndicatorFilter(
        String text,
        Collection<Long> placeIds,
        Collection<Integer> years,
        Collection<String> sources,
        Collection<Unit> units,
        Collection<Long> ownerIds,
        Collection<Long> officeIds,
        boolean archived,
        List<Order> orders,
        Language language) {

    /** Stands among years for figures whose source names none. */
    public static final int NO_YEAR = 0;

    /** What the list can be sorted by. */
    public enum Sort {
        MEASURE,
        HOME,
        HOST,
        PERIOD,
        SOURCE,
        PUBLISHED,
        OWNER,
        UPDATED
    }

    /** Sorted by one of its columns. */
    public record Order(Sort sort, boolean descending) {}

    /** Everything, by what is measured. */
    public static IndicatorFilter all(Language language) {
        return new IndicatorFilter(
                "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, List.of(), language);
    }

    /** The same of these places and years only. */
    public IndicatorFilter of(Collection<Long> places, Collection<Integer> newYears) {
        return new IndicatorFilter(
                text, places, newYears, sources, units, ownerIds, officeIds, archived, orders, language);
    }
}
