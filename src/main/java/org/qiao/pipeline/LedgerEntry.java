package org.qiao.pipeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;
import org.qiao.kernel.Money;

/**
 * One fact about a deal's money, as its source reported it. A second currency stands beside the first where the source
 * printed both; neither is computed from the other.
 */
@Entity
@Audited
@FilterDef(
        name = "ledgerentry",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Deal.Readable.class),
            @ParamDef(name = "insight", type = Long.class, resolver = DealTerms.Entrusted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "ledgerentry", condition = Visibility.CIRCLE, deduceAliasInjectionPoints = false)
public class LedgerEntry extends DealPart {

    /** More than any investment ever reported, and what the column holds: a slip of the keyboard is refused. */
    static final String MOST = "99999999999999999";

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable LedgerKind kind;

    @NotNull
    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax(MOST)
    private @Nullable BigDecimal amount;

    @NotNull
    @Size(min = 3, max = 3)
    private @Nullable String currency;

    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax(MOST)
    private @Nullable BigDecimal alsoAmount;

    @Size(min = 3, max = 3)
    private @Nullable String alsoCurrency;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Qualifier qualifier = Qualifier.EXACT;

    @Min(1)
    @Max(1_000_000)
    private @Nullable Integer projects;

    @Enumerated(EnumType.STRING)
    private @Nullable Qualifier projectsQualifier;

    @NotNull
    private @Nullable LocalDate onDate;

    @Size(max = 500)
    private @Nullable String source;

    private @Nullable Long partOfId;

    /** The amount as reported, with its qualifier. */
    public Figure figure() {
        return new Figure(new Money(Objects.requireNonNull(amount), Objects.requireNonNull(currency)), qualifier);
    }

    /** The same amount in the second currency, where the source printed one. */
    public @Nullable Figure alsoFigure() {
        return Figure.of(alsoAmount, alsoCurrency, qualifier);
    }

    /** The same facts as a new entry, for putting back what was removed. */
    public LedgerEntry copy() {
        var copy = new LedgerEntry();
        copy.kind = kind;
        copy.amount = amount;
        copy.currency = currency;
        copy.alsoAmount = alsoAmount;
        copy.alsoCurrency = alsoCurrency;
        copy.qualifier = qualifier;
        copy.projects = projects;
        copy.projectsQualifier = projectsQualifier;
        copy.onDate = onDate;
        copy.source = source;
        copy.partOfId = partOfId;
        return copy;
    }

    public @Nullable LedgerKind getKind() {
        return kind;
    }

    public void setKind(@Nullable LedgerKind kind) {
        this.kind = kind;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    /** ISO 4217. */
    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    public @Nullable BigDecimal getAlsoAmount() {
        return alsoAmount;
    }

    public void setAlsoAmount(@Nullable BigDecimal alsoAmount) {
        this.alsoAmount = alsoAmount;
    }

    public @Nullable String getAlsoCurrency() {
        return alsoCurrency;
    }

    public void setAlsoCurrency(@Nullable String alsoCurrency) {
        this.alsoCurrency = alsoCurrency;
    }

    public Qualifier getQualifier() {
        return qualifier;
    }

    public void setQualifier(Qualifier qualifier) {
        this.qualifier = qualifier;
    }

    /** How many projects the amount stands for, where the source says so. */
    public @Nullable Integer getProjects() {
        return projects;
    }

    public void setProjects(@Nullable Integer projects) {
        this.projects = projects;
    }

    public @Nullable Qualifier getProjectsQualifier() {
        return projectsQualifier;
    }

    public void setProjectsQualifier(@Nullable Qualifier projectsQualifier) {
        this.projectsQualifier = projectsQualifier;
    }

    public @Nullable LocalDate getOnDate() {
        return onDate;
    }

    public void setOnDate(@Nullable LocalDate onDate) {
        this.onDate = onDate;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    /** The entry of the same deal that this one is a subset of; a subset is never added to its total. */
    public @Nullable Long getPartOfId() {
        return partOfId;
    }

    public void setPartOfId(@Nullable Long partOfId) {
        this.partOfId = partOfId;
    }
}
