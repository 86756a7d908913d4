package org.qiao.pipeline;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/** A company that takes part in a deal, on the deal's page; without a name where the viewer may not see the company. */
public record PartyRow(
        long id,
        PartyRole role,
        @Nullable String note,
        long companyId,
        @Nullable String companyEn,
        @Nullable String companyZh) {

    public String company(Language viewer) {
        return viewer.choose(companyEn, companyZh);
    }
}
