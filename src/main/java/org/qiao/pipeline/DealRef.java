package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * A deal as others link to it.
 *
 * @param codeName what is shown of a confidential deal to those who may not see its terms
 * @param titleEn the true title, null where the viewer may not see the terms
 * @param companyId the investor, null where unknown or hidden
 * @param circleId the need-to-know list of a confidential deal: rows about the deal carry it too
 */
public record DealRef(
        long id,
        @Nullable String codeName,
        @Nullable String titleEn,
        @Nullable String titleZh,
        @Nullable Long companyId,
        @Nullable Long circleId) {

    /** Whether the viewer may not see its terms, and so neither title nor who takes part. */
    public boolean isMasked() {
        return Language.EN.choose(titleEn, titleZh).isEmpty();
    }

    /** The true title where the viewer may see it, else the code name, else empty. */
    public String name(Language viewer) {
        var title = viewer.choose(titleEn, titleZh);
        return title.isEmpty() && codeName != null ? codeName : title;
    }

    /** What {@link #name} says, and the true title in the other language beside it. */
    public String names(Language viewer) {
        return isMasked() ? name(viewer) : viewer.both(titleEn, titleZh);
    }
}
