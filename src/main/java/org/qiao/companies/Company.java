package org.qiao.companies;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;
import org.qiao.kernel.Characters;
import org.qiao.kernel.Language;
import org.qiao.search.Findable;

/** An organisation the chamber deals with: member, prospect, government body, association, park, university. */
@Entity
// What lists sort by may be made anew while somebody saves something else: only what was changed is written.
@DynamicUpdate
@Audited
@FilterDef(
        name = "company",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Company.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "company", condition = Visibility.ROW, deduceAliasInjectionPoints = false)
public class Company extends CompanyFacts {

    static final class Readable extends Visibility.Offices {
        Readable(CurrentUser user) {
            super(user, Permission.COMPANY_READ);
        }
    }

    @NotNull
    @Enumerated(EnumType.STRING)
    private CompanyKind kind = CompanyKind.PROSPECT;

    @Characters(max = 500)
    private @Nullable String nameEn;

    @Characters(max = 500)
    private @Nullable String nameZh;

    @Embedded
    @AttributeOverride(name = "language", column = @Column(name = "name_en_language"))
    @AttributeOverride(name = "kind", column = @Column(name = "name_en_kind"))
    @AttributeOverride(name = "validFrom", column = @Column(name = "name_en_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "name_en_to"))
    private NameFacts nameEnFacts = NameFacts.usual(Language.EN);

    @Embedded
    @AttributeOverride(name = "language", column = @Column(name = "name_zh_language"))
    @AttributeOverride(name = "kind", column = @Column(name = "name_zh_kind"))
    @AttributeOverride(name = "validFrom", column = @Column(name = "name_zh_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "name_zh_to"))
    private NameFacts nameZhFacts = NameFacts.usual(Language.ZH);

    @Characters(max = 500)
    private @Nullable String reading;

    private String sortEn = "";
    private String sortZh = "";

    private @Nullable String uscc;
    private @Nullable String ein;

    @Column(insertable = false, updatable = false)
    private boolean archived;

    @Column(insertable = false, updatable = false)
    private @Nullable String phoneTail;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "company_alias", joinColumns = @JoinColumn(name = "company_id"))
    private List<CompanyAlias> aliases = new ArrayList<>();

    @Override
    protected String writePermission() {
        return Permission.COMPANY_WRITE;
    }

    @Override
    protected String archivePermission() {
        return Permission.COMPANY_DELETE;
    }

    /** How others link to it. */
    public CompanyRef ref() {
        return new CompanyRef(id(), nameEn, nameZh);
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    /** The name in the other language where there is one. */
    public String otherName(Language viewer) {
        return viewer.other(nameEn, nameZh);
    }

    /** Sets both primary names and what lists sort by. */
    void rename(@Nullable String en, @Nullable String zh) {
        nameEn = en;
        nameZh = zh;
        var keys = sortKeys();
        sortEn = keys.en();
        sortZh = keys.zh();
    }

    /** Whether lists sort it by what they should. */
    boolean isSorted() {
        return sortKeys().equals(new SortKeys(sortEn, sortZh));
    }

    SortKeys sortKeys() {
        return SortKeys.ofCompany(nameEn, nameZh, reading);
    }

    public CompanyKind getKind() {
        return kind;
    }

    public void setKind(CompanyKind kind) {
        this.kind = kind;
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        rename(nameEn, nameZh);
    }

    public @Nullable String getNameZh() {
        return nameZh;
    }

    public void setNameZh(@Nullable String nameZh) {
        rename(nameEn, nameZh);
    }

    /** What is known of the English name beside its letters. */
    public NameFacts getNameEnFacts() {
        return nameEnFacts;
    }

    public void setNameEnFacts(NameFacts facts) {
        nameEnFacts = facts;
    }

    /** What is known of the Chinese name beside its letters. */
    public NameFacts getNameZhFacts() {
        return nameZhFacts;
    }

    public void setNameZhFacts(NameFacts facts) {
        nameZhFacts = facts;
    }

    /** The primary names as any other name is told, English first. */
    private Stream<CompanyAlias> primaries() {
        return Stream.of(
                        nameEn == null ? null : new CompanyAlias(nameEn, nameEnFacts),
                        nameZh == null ? null : new CompanyAlias(nameZh, nameZhFacts))
                .flatMap(Stream::ofNullable);
    }

    /** How the Chinese name is read, where somebody knows better than the dictionary. */
    public @Nullable String getReading() {
        return reading;
    }

    public void setReading(@Nullable String reading) {
        this.reading = reading;
        rename(nameEn, nameZh);
    }

    /** What the company is found by. */
    Findable findable() {
        var findable = primary();
        aliases.forEach(alias -> findable.also(alias.getText()));
        findable.code(uscc).code(ein).twin(nameEn).twin(nameZh);
        aliases.forEach(alias -> findable.twin(alias.getText()));
        return findable;
    }

    private Findable primary() {
        return new Findable().name(nameEn).name(nameZh, reading);
    }

    /**
     * The other or former name through which the query leads here; empty where a primary name that is still borne or nothing
     * does.
     */
    public Optional<CompanyAlias> foundAs(String key, LocalDate today) {
        if (new PrimaryNames(nameEn, nameEnFacts, nameZh, nameZhFacts, reading).lead(key, today)) {
            return Optional.empty();
        }
        return Stream.concat(primaries(), aliases.stream())
                .filter(name -> new Findable().also(name.getText()).holds(key))
                .findFirst();
    }

    public @Nullable String getUscc() {
        return uscc;
    }

    public void setUscc(@Nullable String uscc) {
        this.uscc = uscc;
    }

    public @Nullable String getEin() {
        return ein;
    }

    public void setEin(@Nullable String ein) {
        this.ein = ein;
    }

    /** A copy: Hibernate's own list equals nothing but itself. */
    public List<CompanyAlias> getAliases() {
        return List.copyOf(aliases);
    }

    public void setAliases(List<CompanyAlias> aliases) {
        this.aliases = new ArrayList<>(aliases);
    }
}
