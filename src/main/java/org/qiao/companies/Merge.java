package org.qiao.companies;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One record was merged into another. Not in the audit log itself, since its record names rows that the viewer may not know
 * of; the log holds what it did to each of them.
 */
@MappedSuperclass
abstract class Merge {

    private static final JsonMapper JSON = JsonMapper.builder().build();

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

    protected Merge() {}

    /** @param record everything the merge changed, as far as undoing it needs to know */
    Merge(long loserId, long winnerId, long mergedBy, Instant mergedAt, Object record) {
        this.loserId = loserId;
        this.winnerId = winnerId;
        this.mergedBy = mergedBy;
        this.mergedAt = mergedAt;
        this.record = JSON.writeValueAsString(record);
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

    <R> R record(Class<R> type) {
        return JSON.readValue(record, type);
    }

    void undo(long user, Instant at) {
        undoneBy = user;
        undoneAt = at;
    }
}
