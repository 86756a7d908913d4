package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;
import org.qiao.search.Findable;

/**
 * What a deal is found by. The true title of a confidential one stands in a document of its own kind, which leads to the
 * terms and through their filter: whoever may not see the terms finds nothing by it.
 */
public final class DealFindable {

    /** The kind of the document that leads to the deal. */
    public static final String DEAL = "DEAL";

    /** The kind of the document that leads to the terms; its number is the deal's too. */
    public static final String TERMS = "DEALTERMS";

    private DealFindable() {}

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
