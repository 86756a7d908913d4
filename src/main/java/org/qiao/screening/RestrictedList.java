package org.qiao.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;

/** A restricted-party list that an admin keeps up to date, with the edition that is in force. */
@Entity
@Audited
class RestrictedList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String name = "";

    @Enumerated(EnumType.STRING)
    private ListFormat format = ListFormat.PLAIN;

    private @Nullable Long editionId;
    private @Nullable Instant checkedAt;

    /** What the keys of its entries were made by. */
    private int keyRules = ListKeys.RULES;

    protected RestrictedList() {}

    RestrictedList(String name, ListFormat format) {
        this.name = name;
        this.format = format;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String getName() {
        return name;
    }

    ListFormat getFormat() {
        return format;
    }

    @Nullable
    Long getEditionId() {
        return editionId;
    }

    /** Its keys have been made anew. */
    void keyed() {
        keyRules = ListKeys.RULES;
    }

    void putInForce(ListEdition edition) {
        editionId = edition.id();
    }

    /** All that there was of ours has been laid beside it. */
    void checked(Instant at) {
        checkedAt = at;
    }
}
