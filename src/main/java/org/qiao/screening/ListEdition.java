package org.qiao.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;

/** One file that was loaded for a list: of which day it is, and what it changed. */
@Entity
@Audited
class ListEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long listId;
    private LocalDate dated = LocalDate.EPOCH;
    private Instant loadedAt = Instant.EPOCH;
    private String loadedBy = "";
    private String fingerprint = "";
    private int entries;
    private int added;
    private int altered;
    private int removed;
    private @Nullable Instant checkedAt;

    protected ListEdition() {}

    ListEdition(long listId, LocalDate dated, Instant loadedAt, String loadedBy, String fingerprint) {
        this.listId = listId;
        this.dated = dated;
        this.loadedAt = loadedAt;
        this.loadedBy = loadedBy;
        this.fingerprint = fingerprint;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long getListId() {
        return listId;
    }

    LocalDate getDated() {
        return dated;
    }

    String getFingerprint() {
        return fingerprint;
    }

    void count(int all, EditionChanges changes) {
        entries = all;
        added = changes.added().size();
        altered = changes.altered().size();
        removed = changes.removed().size();
    }

    /** Everything of ours has been laid beside what it changed. */
    void checked(Instant at) {
        checkedAt = at;
    }
}
