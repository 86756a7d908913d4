package org.qiao.files;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file of a record. Its entity says whose it is and who sees it; what is in it stands in {@link StoredPart}s. */
@MappedSuperclass
public abstract class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private FileType type = FileType.TEXT;

    private int size;

    private String sha256 = "";
    private @Nullable Long addedBy;
    private @Nullable Instant addedAt;
    private @Nullable Instant archivedAt;

    /** The record that it belongs to. */
    public abstract long recordId();

    /** What it is called and what it is, with the hash of what is in it. */
    record Facts(String name, FileType type, int size, String sha256) {}

    void describe(Facts facts, long by, Instant at) {
        name = facts.name();
        type = facts.type();
        size = facts.size();
        sha256 = facts.sha256();
        addedBy = by;
        addedAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String sha256() {
        return sha256;
    }

    public FileRow row() {
        return new FileRow(
                id(),
                recordId(),
                name,
                type,
                size,
                Objects.requireNonNull(addedBy),
                Objects.requireNonNull(addedAt),
                archivedAt != null);
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public void setArchivedAt(@Nullable Instant archivedAt) {
        this.archivedAt = archivedAt;
    }
}
