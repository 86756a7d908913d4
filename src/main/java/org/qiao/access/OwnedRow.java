package org.qiao.access;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A business row: it belongs to an office and an owner, may be shared with both desks, is versioned against silent
 * overwrites and guarded on write. Its entity carries one of the {@link Visibility} conditions.
 */
@MappedSuperclass
@EntityListeners(WriteGuard.class)
public abstract class OwnedRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private @Nullable Long officeId;
    private @Nullable Long ownerId;
    private boolean shared;

    @Column(updatable = false)
    private @Nullable Instant createdAt;

    private @Nullable Instant updatedAt;
    private @Nullable Instant archivedAt;

    @Transient
    private @Nullable Long loadedOfficeId;

    @Transient
    private @Nullable Long loadedOwnerId;

    @Transient
    private @Nullable Instant loadedArchivedAt;

    /** The permission that creating or changing this row asks for. */
    protected abstract String writePermission();

    /** The permission that archiving and restoring this row asks for. */
    protected String archivePermission() {
        return writePermission();
    }

    @PostLoad
    @PostPersist
    @PostUpdate
    void rememberWhereItWas() {
        loadedOfficeId = officeId;
        loadedOwnerId = ownerId;
        loadedArchivedAt = archivedAt;
    }

    /** Puts this row beside another one: same office, owner and sharing. */
    protected void belongWith(OwnedRow other) {
        officeId = other.officeId;
        ownerId = other.ownerId;
        shared = other.shared;
    }

    public boolean isNew() {
        return id == null;
    }

    /** @throws IllegalStateException if the row was never saved */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    public @Nullable Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public @Nullable Long getOfficeId() {
        return officeId;
    }

    public void setOfficeId(@Nullable Long officeId) {
        this.officeId = officeId;
    }

    public @Nullable Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(@Nullable Long ownerId) {
        this.ownerId = ownerId;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }

    public @Nullable Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getUpdatedAt() {
        return updatedAt;
    }

    public @Nullable Instant getArchivedAt() {
        return archivedAt;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    /** Archived rows leave lists and pickers and can be restored. Null restores. */
    public void setArchivedAt(@Nullable Instant archivedAt) {
        this.archivedAt = archivedAt;
    }

    void stamp(Instant now) {
        if (createdAt == null) {
            createdAt = now;
        }
        updatedAt = now;
    }

    @Nullable
    Long loadedOfficeId() {
        return loadedOfficeId;
    }

    @Nullable
    Long loadedOwnerId() {
        return loadedOwnerId;
    }

    boolean archivedChanged() {
        return !Objects.equals(loadedArchivedAt, archivedAt);
    }
}
