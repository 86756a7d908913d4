package org.qiao.pipeline;

import jakarta.persistence.Entity;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;
import org.qiao.files.StoredFile;

/** A document of a deal: seen by whoever sees the deal's terms. What is in it stands in {@link DealFilePart}. */
@Entity
@Audited
@FilterDef(
        name = "dealFile",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(
        name = "dealFile",
        condition = "{alias}.deal_id in (select t.deal_id from deal_terms t where " + DealTerms.SEEN + ")",
        deduceAliasInjectionPoints = false)
public class DealFile extends StoredFile {

    private @Nullable Long dealId;

    protected DealFile() {}

    DealFile(long dealId) {
        this.dealId = dealId;
    }

    @Override
    public long recordId() {
        return Objects.requireNonNull(dealId);
    }
}
