package org.qiao.companies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;

/**
 * What is known of a company beside its names and identifiers. Its phone and mail are the organisation's own, public ones;
 * a person's stand in {@link PrivateContact}.
 */
@MappedSuperclass
public abstract class CompanyFacts extends CompanyBusiness implements Tagged {

    private @Nullable Long parentId;

    @Enumerated(EnumType.STRING)
    private @Nullable ParentLink parentLink;

    private boolean headquarters;
    private @Nullable Instant headquartersAt;

    private @Nullable Integer foundedYear;
    private @Nullable BigDecimal capitalAmount;
    private @Nullable String capitalCurrency;
    private @Nullable String phone;
    private @Nullable String email;

    @Size(max = 500)
    private @Nullable String website;

    @Size(max = 10_000)
    private @Nullable String noteEn;

    @Size(max = 10_000)
    private @Nullable String noteZh;

    // A select of its own: joined beside the names, each name would come once per tag.
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "company_tag", joinColumns = @JoinColumn(name = "company_id"))
    @Column(name = "tag")
    private Set<String> tags = new LinkedHashSet<>();

    /** The company that this one is part of, which the viewer may or may not see. */
    public @Nullable Long getParentId() {
        return parentId;
    }

    public void setParentId(@Nullable Long parentId) {
        this.parentId = parentId;
    }

    public @Nullable ParentLink getParentLink() {
        return parentLink;
    }

    public void setParentLink(@Nullable ParentLink parentLink) {
        this.parentLink = parentLink;
    }

    /** Whether it is marked as the headquarters of its group. Of several that are, the one that was marked last counts. */
    public boolean isHeadquarters() {
        return headquarters;
    }

    public void setHeadquarters(boolean headquarters) {
        this.headquarters = headquarters;
    }

    /** Keeps when it was marked. */
    void tidyHeadquarters(Instant now) {
        headquartersAt = !headquarters ? null : headquartersAt == null ? now : headquartersAt;
    }

    public @Nullable Integer getFoundedYear() {
        return foundedYear;
    }

    public void setFoundedYear(@Nullable Integer foundedYear) {
        this.foundedYear = foundedYear;
    }

    /** The registered capital in its own currency; null where nobody knows it, which is not zero. */
    public @Nullable Money capital() {
        return capitalAmount == null || capitalCurrency == null ? null : new Money(capitalAmount, capitalCurrency);
    }

    public @Nullable BigDecimal getCapitalAmount() {
        return capitalAmount;
    }

    public void setCapitalAmount(@Nullable BigDecimal capitalAmount) {
        this.capitalAmount = capitalAmount;
    }

    public @Nullable String getCapitalCurrency() {
        return capitalCurrency;
    }

    public void setCapitalCurrency(@Nullable String capitalCurrency) {
        this.capitalCurrency = capitalCurrency;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String phone) {
        this.phone = phone;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getWebsite() {
        return website;
    }

    public void setWebsite(@Nullable String website) {
        this.website = website;
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

    @Override
    public Set<String> getTags() {
        return tags;
    }

    @Override
    public void setTags(Set<String> tags) {
        this.tags = new LinkedHashSet<>(tags);
    }
}
