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
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;
import org.qiao.kernel.Language;
import org.qiao.search.Findable;

/** An organisation the chamber deals with: member, prospect, government body, association, park, university. */
@Entity
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

    @Size(max = 500)
    private @Nullable String nameEn;

    @Size(max = 500)
    private @Nullable String nameZh;

    @Size(max = 500)
    private @Nullable String reading;

    private String sortEn = "";
    private String sortZh = "";

    private @Nullable Long placeId;
    private @Nullable Long sectorId;
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

    /** The other name through which the query leads here; empty where a primary name or nothing does. */
    public Optional<CompanyAlias> foundAs(String key) {
        if (primary().holds(key)) {
            return Optional.empty();
        }
        return aliases.stream()
                .filter(alias -> new Findable().also(alias.getText()).holds(key))
                .findFirst();
    }

    public @Nullable Long getPlaceId() {
        return placeId;
    }

    public void setPlaceId(@Nullable Long placeId) {
        this.placeId = placeId;
    }

    public @Nullable Long getSectorId() {
        return sectorId;
    }

    public void setSectorId(@Nullable Long sectorId) {
        this.sectorId = sectorId;
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
