package org.qiao.companies;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * What to look for in the list of people.
 *
 * @param text a fragment of the name, in any script and order; empty for all
 * @param companyId only people with a role there
 * @param archived the recycle bin instead of the list
 * @param language whose order "by name" means
 */
public record PersonFilter(
        String text,
        @Nullable Jurisdiction jurisdiction,
        @Nullable Long companyId,
        boolean mine,
        boolean archived,
        boolean descending,
        Language language) {

    /** Everybody, by name. */
    public static PersonFilter all(Language language) {
        return new PersonFilter("", null, null, false, false, false, language);
    }

    public PersonFilter withText(String newText) {
        return new PersonFilter(newText, jurisdiction, companyId, mine, archived, descending, language);
    }

    /** Everybody at one company, by name. */
    public static PersonFilter at(long companyId, Language language) {
        return new PersonFilter("", null, companyId, false, false, false, language);
    }
}
