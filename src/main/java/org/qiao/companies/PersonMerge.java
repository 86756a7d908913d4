package org.qiao.companies;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.qiao.access.Visibility;

/** One record of a person was merged into another: seen by whoever sees the winner. */
@Entity
@FilterDef(
        name = "personMerge",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Company.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(
        name = "personMerge",
        condition = "{alias}.winner_id in (select p.id from person p where p.office_id in (:offices)"
                + " or (0 in (:offices) and (p.owner_id = :me or p.shared = 1)))",
        deduceAliasInjectionPoints = false)
class PersonMerge extends Merge {

    protected PersonMerge() {}

    PersonMerge(long loserId, long winnerId, long mergedBy, Instant mergedAt, PersonMergeRecord record) {
        super(loserId, winnerId, mergedBy, mergedAt, record);
    }

    PersonMergeRecord record() {
        return record(PersonMergeRecord.class);
    }
}
