package org.qiao.pipeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;
import org.qiao.kernel.Money;
import org.qiao.kernel.Qualifier;
import org.qiao.reference.RateOfDay;

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
public class LedgerEntry extends ReportedAmount implements Countable {

    private static final int RATE_DECIMALS = 16;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable LedgerKind kind;

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

    private @Nullable BigDecimal cnyRate;
    private @Nullable BigDecimal usdRate;
    private @Nullable LocalDate rateOn;

    @Size(max = 500)
    private @Nullable String rateReason;

    @Size(max = 200)
    private @Nullable String event;

    @Size(max = 500)
    private @Nullable String overReason;

    private boolean shownAgain;

    /** The same facts as a new entry, for putting back what was removed. */
    public LedgerEntry copy() {
        var copy = new LedgerEntry();
        copy.say(this);
        return copy;
    }

    /** Takes over all that another entry says, with the rates that it keeps. */
    void say(LedgerEntry other) {
        report(other);
        kind = other.kind;
        projects = other.projects;
        projectsQualifier = other.projectsQualifier;
        onDate = other.onDate;
        source = other.source;
        partOfId = other.partOfId;
        cnyRate = other.cnyRate;
        usdRate = other.usdRate;
        rateOn = other.rateOn;
        rateReason = other.rateReason;
        event = other.event;
        overReason = other.overReason;
    }

    /** Whether another entry says the same of the deal's money, whatever it says of its source. */
    boolean isAsMuchAs(LedgerEntry other) {
        return kind == other.kind
                && figure().equals(other.figure())
                && Objects.equals(onDate, other.onDate)
                && Objects.equals(partOfId, other.partOfId);
    }

    /** Whether the rates that another entry keeps are those of this one's currency and day. */
    boolean hasTheDayOf(LedgerEntry other) {
        return Objects.equals(getCurrency(), other.getCurrency()) && Objects.equals(onDate, other.onDate);
    }

    public @Nullable LedgerKind getKind() {
        return kind;
    }

    @Override
    public @Nullable LedgerKind kind() {
        return kind;
    }

    @Override
    public @Nullable String currency() {
        return getCurrency();
    }

    @Override
    public @Nullable Long partOfId() {
        return partOfId;
    }

    public void setKind(@Nullable LedgerKind kind) {
        this.kind = kind;
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

    /** @throws NullPointerException if it has no day yet */
    @Override
    public LocalDate onDate() {
        return Objects.requireNonNull(onDate);
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

    /** Keeps what one unit of the currency was worth on the entry's day, and nothing where there is no rate. */
    void keep(Optional<RateOfDay> cny, Optional<RateOfDay> usd) {
        cnyRate = kept(cny);
        usdRate = kept(usd);
        rateOn = Stream.concat(cny.stream(), usd.stream())
                .map(RateOfDay::on)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /** A rate as an entry keeps it. */
    static @Nullable BigDecimal kept(Optional<RateOfDay> rate) {
        return rate.map(of -> of.rate().setScale(RATE_DECIMALS, RoundingMode.HALF_UP))
                .orElse(null);
    }

    /** What one unit of the currency was worth in CNY on the entry's day, or null. */
    public @Nullable BigDecimal getCnyRate() {
        return cnyRate;
    }

    /** What one unit of the currency was worth in USD on the entry's day, or null. */
    public @Nullable BigDecimal getUsdRate() {
        return usdRate;
    }

    /** Whether it keeps a rate to both reporting currencies. */
    public boolean hasRates() {
        return cnyRate != null && usdRate != null;
    }

    /** The amount in CNY or USD at the rate of its day, or null where there was none. */
    public @Nullable Figure worth(String reporting) {
        var rate = reporting.equals("CNY") ? cnyRate : usdRate;
        if (getAmount() == null || rate == null) {
            return null;
        }
        var worth = getAmount().multiply(rate).setScale(2, RoundingMode.HALF_UP);
        return new Figure(new Money(worth, reporting), getQualifier());
    }

    /** The day of the rates it keeps, the older of the two; null while it keeps none. */
    public @Nullable LocalDate getRateOn() {
        return rateOn;
    }

    /** Why the two amounts are right although the rate they imply is not that of the day. */
    public @Nullable String getRateReason() {
        return rateReason;
    }

    public void setRateReason(@Nullable String rateReason) {
        this.rateReason = rateReason;
    }

    /** The event where it happened, which it is credited to. */
    public @Nullable String getEvent() {
        return event;
    }

    public void setEvent(@Nullable String event) {
        this.event = event;
    }

    /** Why more was paid in than signed. */
    public @Nullable String getOverReason() {
        return overReason;
    }

    public void setOverReason(@Nullable String overReason) {
        this.overReason = overReason;
    }

    /** Whether the deal was signed before, so that this entry credits nothing. */
    public boolean isShownAgain() {
        return shownAgain;
    }

    void setShownAgain(boolean shownAgain) {
        this.shownAgain = shownAgain;
    }
}
