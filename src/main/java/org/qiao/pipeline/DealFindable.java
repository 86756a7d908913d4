package org.qiao.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.SortKeys;
import org.qiao.search.Findable;
import org.qiao.search.FoundIn;
import org.qiao.search.ListQuery;

/**
 * What a deal is found by. The true title of a confidential one stands in a document of its own kind, which leads to the
 * terms and through their filter: whoever may not see the terms finds nothing by it.
 */
public final class DealFindable {

    /** The kind of the document that leads to the deal. */
    public static final String DEAL = "DEAL";

    /** The kind of the document that leads to the terms; its number is the deal's too. */
    public static final String TERMS = "DEALTERMS";

    /** The kind of the document that leads to the investor, and from there to its deals. */
    public static final String INVESTOR = "COMPANY";

    /**
     * Where a list looks for what was typed: the terms lead on only those who may see them, and so does the investor, to whoever
     * may see that company.
     */
    private static final List<FoundIn> DOCUMENTS = List.of(
            new FoundIn(DEAL, ""),
            new FoundIn(TERMS, "exists (select 1 from DealTerms g where g.dealId = k.recordId)"),
            new FoundIn(
                    INVESTOR,
                    "",
                    "select g.dealId from DealTerms g join Company gc on gc.id = g.companyId where gc.id in "));

    private DealFindable() {}

    /** Narrows a list to deals that this viewer may find by what was typed; the property holds the deal. */
    public static ListQuery narrow(ListQuery query, String typed, String id) {
        return query.matching(DOCUMENTS, typed, id);
    }

    /** What lists sort by: a confidential deal by its code name for everyone, so that its place tells nobody its title. */
    public static SortKeys sortKeys(
            boolean confidential, @Nullable String codeName, @Nullable String titleEn, @Nullable String titleZh) {
        return confidential ? SortKeys.ofCompany(codeName, null) : SortKeys.ofCompany(titleEn, titleZh);
    }

    /** What everyone who sees the deal may find it by. */
    public static Findable deal(
            boolean confidential, @Nullable String codeName, @Nullable String titleEn, @Nullable String titleZh) {
        var findable = new Findable().name(codeName);
        return confidential ? findable : findable.name(titleEn).name(titleZh);
    }

    /** What only those find a confidential deal by who may see its terms; empty for an open one. */
    public static Findable terms(boolean confidential, @Nullable String titleEn, @Nullable String titleZh) {
        var findable = new Findable();
        return confidential ? findable.name(titleEn).name(titleZh) : findable;
    }
}
