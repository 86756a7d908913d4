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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;
import org.qiao.kernel.Characters;
import org.qiao.kernel.Language;
import org.qiao.search.Findable;

/** Somebody at one or more companies, named in both scripts. Private contact details are not here but in {@link PrivateContact}. */
@Entity
// What lists sort by may be made anew while somebody saves something else: only what was changed is written.
@DynamicUpdate
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
public class Person extends PersonFacts {

    @Characters(max = 500)
    private @Nullable String familyEn;

    @Characters(max = 500)
    private @Nullable String givenEn;

    @Characters(max = 500)
    private @Nullable String familyZh;

    @Characters(max = 500)
    private @Nullable String givenZh;

    @Characters(max = 200)
    private @Nullable String reading;

    @NotNull
    @Enumerated(EnumType.STRING)
    private NameOrder orderEn = NameOrder.GIVEN_FIRST;

    private String sortEn = "";
    private String sortZh = "";

    @Column(insertable = false, updatable = false)
    private boolean archived;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "affiliation", joinColumns = @JoinColumn(name = "person_id"))
    private List<Affiliation> affiliations = new ArrayList<>();

    // A select of its own: joined beside the roles, each role would come once per name.
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "person_alias", joinColumns = @JoinColumn(name = "person_id"))
    private List<PersonAlias> aliases = new ArrayList<>();

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

    /** Whether lists sort it by what they should. */
    boolean isSorted() {
        return sortKeys().equals(new SortKeys(sortEn, sortZh));
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

    /** How the Chinese name is read: as somebody stored it, or else as the dictionary has it; empty where there is none. */
    public String spokenAs() {
        return familyZh == null && givenZh == null
                ? ""
                : reading == null
                        ? SortKeys.ofPerson(null, null, familyZh, givenZh).zh()
                        : reading;
    }

    /** What the person is found by. */
    Findable findable() {
        var findable = PersonService.findable(familyEn, givenEn, familyZh, givenZh, reading);
        aliases.forEach(alias ->
                findable.alsoPerson(alias.family(), alias.given()).twinPerson(alias.family(), alias.given(), null));
        return findable;
    }

    /** The other name through which the query leads here; empty where a primary name or nothing does. */
    public Optional<PersonAlias> foundAs(String key) {
        return PersonService.findable(familyEn, givenEn, familyZh, givenZh, reading)
                        .holds(key)
                ? Optional.empty()
                : aliases.stream()
                        .filter(alias -> new Findable()
                                .alsoPerson(alias.family(), alias.given())
                                .holds(key))
                        .findFirst();
    }

    public NameOrder getOrderEn() {
        return orderEn;
    }

    public void setOrderEn(NameOrder orderEn) {
        this.orderEn = orderEn;
    }

    /** A copy: Hibernate's own list equals nothing but itself. */
    public List<PersonAlias> getAliases() {
        return List.copyOf(aliases);
    }

    public void setAliases(List<PersonAlias> aliases) {
        this.aliases = new ArrayList<>(aliases);
    }

    /** A copy: Hibernate's own list equals nothing but itself. */
    public List<Affiliation> getAffiliations() {
        return List.copyOf(affiliations);
    }

    public void setAffiliations(List<Affiliation> affiliations) {
        this.affiliations = new ArrayList<>(affiliations);
    }
}
