package org.qiao.companies;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Visibility;

/**
 * One company was merged into another: seen by whoever sees the winner. Not in the audit log itself, since its record names
 * rows that the viewer may not know of; the log holds what it did to each of them.
 */
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
class CompanyMerge {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long loserId;
    private long winnerId;
    private long mergedBy;
    private Instant mergedAt = Instant.EPOCH;
    private @Nullable Long undoneBy;
    private @Nullable Instant undoneAt;
    private String record = "";

    protected CompanyMerge() {}

    CompanyMerge(long loserId, long winnerId, long mergedBy, Instant mergedAt, MergeRecord record) {
        this.loserId = loserId;
        this.winnerId = winnerId;
        this.mergedBy = mergedBy;
        this.mergedAt = mergedAt;
        this.record = record.json();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long loserId() {
        return loserId;
    }

    long winnerId() {
        return winnerId;
    }

    long mergedBy() {
        return mergedBy;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    MergeRecord record() {
        return MergeRecord.of(record);
    }

    void undo(long user, Instant at) {
        undoneBy = user;
        undoneAt = at;
    }
}
