package org.qiao.companies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.search.Findable;

/** What a company is called in either language, without the rest of its record. */
record PrimaryNames(
        @Nullable String nameEn,
        NameFacts en,
        @Nullable String nameZh,
        NameFacts zh,
        @Nullable String reading) {

    /** Whether the query, as {@link org.qiao.search.Reading#key} makes it, leads to one of those that are still borne. */
    boolean lead(String key, LocalDate today) {
        var borne = new Findable();
        if (!en.isFormer(today)) {
            borne.name(nameEn);
        }
        if (!zh.isFormer(today)) {
            borne.name(nameZh, reading);
        }
        return borne.holds(key);
    }
}
