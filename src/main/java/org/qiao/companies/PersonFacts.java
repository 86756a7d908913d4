package org.qiao.companies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qiao.access.OwnedRow;

/** What is known of a person beside names and roles. */
@MappedSuperclass
public abstract class PersonFacts extends OwnedRow implements Tagged {

    @NotNull
    @Enumerated(EnumType.STRING)
    private Jurisdiction jurisdiction = Jurisdiction.OTHER;

    private @Nullable String languages;

    @Enumerated(EnumType.STRING)
    private @Nullable ContactKind preferredChannel;

    private @Nullable Integer protocolRank;

    // A select of its own: joined beside the roles, each role would come once per tag.
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "person_tag", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "tag")
    private Set<String> tags = new LinkedHashSet<>();

    @Size(max = 10_000)
    private @Nullable String noteEn;

    @Size(max = 10_000)
    private @Nullable String noteZh;

    public Jurisdiction getJurisdiction() {
        return jurisdiction;
    }

    public void setJurisdiction(Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    /** The languages that the person speaks, as ISO 639-1 codes, best first. */
    public Set<String> getLanguages() {
        return languages == null ? Set.of() : new LinkedHashSet<>(List.of(languages.split(",")));
    }

    public void setLanguages(Set<String> languages) {
        this.languages = languages.isEmpty() ? null : String.join(",", languages);
    }

    public @Nullable ContactKind getPreferredChannel() {
        return preferredChannel;
    }

    public void setPreferredChannel(@Nullable ContactKind preferredChannel) {
        this.preferredChannel = preferredChannel;
    }

    /** The rank in protocol: 1 goes first. */
    public @Nullable Integer getProtocolRank() {
        return protocolRank;
    }

    public void setProtocolRank(@Nullable Integer protocolRank) {
        this.protocolRank = protocolRank;
    }

    @Override
    public Set<String> getTags() {
        return tags;
    }

    @Override
    public void setTags(Set<String> tags) {
        this.tags = new LinkedHashSet<>(tags);
    }

    public @Nullable String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(@Nullable String noteEn) {
        this.noteEn = noteEn;
    }

    public @Nullable String getNoteZh() {
        return noteZh;
    }

    public void setNoteZh(@Nullable String noteZh) {
        this.noteZh = noteZh;
    }
}
