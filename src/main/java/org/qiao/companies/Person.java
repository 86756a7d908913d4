package org.qiao.companies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.OwnedRow;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;
import org.qiao.kernel.Language;
import org.qiao.search.Findable;

/** Somebody at one or more companies, named in both scripts. Private contact details are not here but in {@link PrivateContact}. */
@Entity
@Audited
@FilterDef(
        name = "person",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Company.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "person", condition = Visibility.ROW, deduceAliasInjectionPoints = false)
public class Person extends OwnedRow {

    @Size(max = 200)
    private @Nullable String familyEn;

    @Size(max = 200)
    private @Nullable String givenEn;

    @Size(max = 100)
    private @Nullable String familyZh;

    @Size(max = 100)
    private @Nullable String givenZh;

    @Size(max = 200)
    private @Nullable String reading;

    @NotNull
    @Enumerated(EnumType.STRING)
    private NameOrder orderEn = NameOrder.GIVEN_FIRST;

    private String sortEn = "";
    private String sortZh = "";

    @NotNull
    @Enumerated(EnumType.STRING)
    private Jurisdiction jurisdiction = Jurisdiction.OTHER;

    private @Nullable String languages;

    @Enumerated(EnumType.STRING)
    private @Nullable ContactKind preferredChannel;

    private @Nullable Integer protocolRank;

    @Size(max = 10_000)
    private @Nullable String noteEn;

    @Size(max = 10_000)
    private @Nullable String noteZh;

    @Column(insertable = false, updatable = false)
    private boolean archived;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "affiliation", joinColumns = @JoinColumn(name = "person_id"))
    private List<Affiliation> affiliations = new ArrayList<>();

    @Override
    protected String writePermission() {
        return Permission.COMPANY_WRITE;
    }

    @Override
    protected String archivePermission() {
        return Permission.COMPANY_DELETE;
    }

    /** How others link to the person. */
    public PersonRef ref() {
        return new PersonRef(id(), familyEn, givenEn, familyZh, givenZh, orderEn);
    }

    public String name(Language viewer) {
        return PersonName.of(familyEn, givenEn, familyZh, givenZh, orderEn, viewer);
    }

    /** The name in the other language where it differs from {@link #name}. */
    public String otherName(Language viewer) {
        var other = name(viewer.opposite());
        return other.equals(name(viewer)) ? "" : other;
    }

    void makeSortKeys() {
        var keys = sortKeys();
        sortEn = keys.en();
        sortZh = keys.zh();
    }

    SortKeys sortKeys() {
        return SortKeys.ofPerson(familyEn, givenEn, familyZh, givenZh, reading);
    }

    public @Nullable String getFamilyEn() {
        return familyEn;
    }

    public void setFamilyEn(@Nullable String familyEn) {
        this.familyEn = familyEn;
    }

    public @Nullable String getGivenEn() {
        return givenEn;
    }

    public void setGivenEn(@Nullable String givenEn) {
        this.givenEn = givenEn;
    }

    public @Nullable String getFamilyZh() {
        return familyZh;
    }

    public void setFamilyZh(@Nullable String familyZh) {
        this.familyZh = familyZh;
    }

    public @Nullable String getGivenZh() {
        return givenZh;
    }

    public void setGivenZh(@Nullable String givenZh) {
        this.givenZh = givenZh;
    }

    /** How the Chinese name is read, family name first, where somebody knows better than the dictionary. */
    public @Nullable String getReading() {
        return reading;
    }

    public void setReading(@Nullable String reading) {
        this.reading = reading;
    }

    /** What the person is found by. */
    Findable findable() {
        return PersonService.findable(familyEn, givenEn, familyZh, givenZh, reading);
    }

    public NameOrder getOrderEn() {
        return orderEn;
    }

    public void setOrderEn(NameOrder orderEn) {
        this.orderEn = orderEn;
    }

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

    /** A copy: Hibernate's own list equals nothing but itself. */
    public List<Affiliation> getAffiliations() {
        return List.copyOf(affiliations);
    }

    public void setAffiliations(List<Affiliation> affiliations) {
        this.affiliations = new ArrayList<>(affiliations);
    }
}
