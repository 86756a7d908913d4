package org.qiao.pipeline;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.qiao.access.Visibility;
import org.qiao.files.StoredPart;

/** A part of a deal's file; seen by whoever sees the deal's terms. */
@Entity
@FilterDef(
        name = "dealFilePart",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(
        name = "dealFilePart",
        condition = "{alias}.file_id in (select f.id from deal_file f join deal_terms t on t.deal_id = f.deal_id where "
                + DealTerms.SEEN + ")",
        deduceAliasInjectionPoints = false)
class DealFilePart extends StoredPart {}
