package org.qiao.pipeline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/** A deal and, where the viewer may see them, its terms: what the deal page shows and its form edits. */
public final class DealDetails {

    private final Deal deal;
    private final @Nullable DealTerms terms;

    DealDetails(Deal deal, @Nullable DealTerms terms) {
        this.deal = deal;
        this.terms = terms;
    }

    public Deal getDeal() {
        return deal;
    }

    /** The terms, or null where they are kept from this viewer. */
    public @Nullable DealTerms getTerms() {
        return terms;
    }

    /** @throws NullPointerException if the terms are kept from this viewer */
    public DealTerms terms() {
        return Objects.requireNonNull(terms);
    }

    /** As others link to it, with what this viewer may know. */
    public DealRef ref() {
        return new DealRef(
                deal.id(),
                deal.getCodeName(),
                terms == null ? null : terms.getTitleEn(),
                terms == null ? null : terms.getTitleZh(),
                terms == null ? null : terms.getCompanyId(),
                deal.getCircleId());
    }

    public String name(Language viewer) {
        return ref().name(viewer);
    }
}
