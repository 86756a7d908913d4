package org.qiao.companies;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.qiao.access.Visibility;

/** Two companies that somebody said are two. Seen by whoever sees both. */
@Entity
@FilterDef(
        name = "companyDistinct",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Company.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(
        name = "companyDistinct",
        condition = "2 = (select count(*) from company c where c.id in ({alias}.one_id, {alias}.other_id) and"
                + " (c.office_id in (:offices) or (0 in (:offices) and (c.owner_id = :me or c.shared = 1))))",
        deduceAliasInjectionPoints = false)
class CompanyDistinct extends Distinct {

    protected CompanyDistinct() {}

    CompanyDistinct(Pair pair, long saidBy, Instant saidAt) {
        super(pair, saidBy, saidAt);
    }
}
