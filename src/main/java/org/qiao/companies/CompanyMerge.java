package org.qiao.companies;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.qiao.access.Visibility;

/** One company was merged into another: seen by whoever sees the winner. */
@Entity
@FilterDef(
        name = "companyMerge",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Company.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(
        name = "companyMerge",
        condition = "{alias}.winner_id in (select c.id from company c where c.office_id in (:offices)"
                + " or (0 in (:offices) and (c.owner_id = :me or c.shared = 1)))",
        deduceAliasInjectionPoints = false)
class CompanyMerge extends Merge {

    protected CompanyMerge() {}

    CompanyMerge(long loserId, long winnerId, long mergedBy, Instant mergedAt, MergeRecord record) {
        super(loserId, winnerId, mergedBy, mergedAt, record);
    }

    MergeRecord record() {
        return record(MergeRecord.class);
    }
}
