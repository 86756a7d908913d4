package org.qiao.companies;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Visibility;

/** Somebody looked and said that two companies with the same name are two. Seen by whoever sees both. */
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
class CompanyDistinct {

    /** Two companies, the lower number first. */
    record Pair(long one, long other) {
        static Pair of(long a, long b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long oneId;
    private long otherId;
    private long saidBy;
    private Instant saidAt = Instant.EPOCH;

    protected CompanyDistinct() {}

    CompanyDistinct(Pair pair, long saidBy, Instant saidAt) {
        this.oneId = pair.one();
        this.otherId = pair.other();
        this.saidBy = saidBy;
        this.saidAt = saidAt;
    }
}
