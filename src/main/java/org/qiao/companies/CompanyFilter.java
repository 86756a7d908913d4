package org.qiao.companies;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * What to look for in the company list.
 *
 * @param text a fragment of any of its names, in any script; empty for all
 * @param placeId includes what lies in the place
 * @param sectorId includes its sub-sectors
 * @param archived the recycle bin instead of the list
 * @param language whose order "by name" means
 */
public record CompanyFilter(
        String text,
        @Nullable CompanyKind kind,
        @Nullable Long sectorId,
        @Nullable Long placeId,
        boolean mine,
        boolean archived,
        Sort sort,
        boolean descending,
        Language language) {

    /** What the list can be sorted by. */
    public enum Sort {
        NAME,
        KIND,
        SECTOR,
        PLACE,
        UPDATED
    }

    /** Everything, by name. */
    public static CompanyFilter all(Language language) {
        return new CompanyFilter("", null, null, null, false, false, Sort.NAME, false, language);
    }

    public CompanyFilter withText(String newText) {
        return new CompanyFilter(newText, kind, sectorId, placeId, mine, archived, sort, descending, language);
    }

    public CompanyFilter sortedBy(Sort newSort, boolean newDescending) {
        return new CompanyFilter(text, kind, sectorId, placeId, mine, archived, newSort, newDescending, language);
    }
}
