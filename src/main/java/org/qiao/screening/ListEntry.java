package org.qiao.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An entry of a list, as its newest edition has it or as the last one had it before it was removed. Written in bulk only. */
@Entity
class ListEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long listId;
    private long editionId;
    private String sourceKey = "";
    private String source = "";

    @Enumerated(EnumType.STRING)
    private PartyKind kind = PartyKind.UNKNOWN;

    private String name = "";
    private String aliases = "";
    private @Nullable String country;
    private @Nullable String program;
    private @Nullable String addresses;
    private @Nullable String born;
    private @Nullable String nationalities;
    private @Nullable String remarks;
    private @Nullable String identifiers;
    private @Nullable String url;
    private @Nullable String listedSince;
    private @Nullable String listedUntil;
    private String fingerprint = "";
    private boolean removed;

    protected ListEntry() {}

    long id() {
        return Objects.requireNonNull(id);
    }

    /** What the entry says, for a screen. */
    ListedParty party() {
        return new ListedParty(
                sourceKey,
                source,
                kind,
                name,
                Stream.of(aliases.split("\n")).filter(alias -> !alias.isBlank()).toList(),
                country,
                program,
                addresses,
                born,
                nationalities,
                remarks,
                identifiers,
                url,
                listedSince,
                listedUntil);
    }

    boolean isRemoved() {
        return removed;
    }
}
