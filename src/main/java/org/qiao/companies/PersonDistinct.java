package org.qiao.companies;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.qiao.access.Visibility;

/** Two people that somebody said are two. Seen by whoever sees both. */
@Entity
@FilterDef(
        name = "personDistinct",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Company.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(
        name = "personDistinct",
        condition = "2 = (select count(*) from person p where p.id in ({alias}.one_id, {alias}.other_id) and"
                + " (p.office_id in (:offices) or (0 in (:offices) and (p.owner_id = :me or p.shared = 1))))",
        deduceAliasInjectionPoints = false)
class PersonDistinct extends Distinct {

    protected PersonDistinct() {}

    PersonDistinct(Pair pair, long saidBy, Instant saidAt) {
        super(pair, saidBy, saidAt);
    }
}
