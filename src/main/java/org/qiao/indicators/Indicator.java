package org.qiao.indicators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;
import org.qiao.kernel.Language;
import org.qiao.kernel.Qualifier;
import org.qiao.search.Findable;
import org.qiao.search.Reading;

/**
 * A figure that somebody published: what it measures, from which place to which, for which years, and who says so. Those that
 * measure the same between the same places in the same unit are one series.
 */
@Entity
// What lists sort by may be made anew while somebody saves something else: only what was changed is written.
@DynamicUpdate
@Audited
@FilterDef(
        name = "indicator",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Indicator.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "indicator", condition = Visibility.ROW, deduceAliasInjectionPoints = false)
public class Indicator extends Published {

    static final class Readable extends Visibility.Offices {
        Readable(CurrentUser user) {
            super(user, Permission.INDICATOR_READ);
        }
    }

    @Size(max = 200)
    private @Nullable String measureEn;

    @Size(max = 200)
    private @Nullable String measureZh;

    private String sortEn = "";
    private String sortZh = "";

    private @Nullable Long homeId;
    private @Nullable Long hostId;
    private @Nullable Integer fromYear;
    private @Nullable Integer toYear;

    @NotNull
    private @Nullable BigDecimal amount;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Unit unit = Unit.MONEY;

    @Size(min = 3, max = 3)
    private @Nullable String currency;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Qualifier qualifier = Qualifier.EXACT;

    @Column(insertable = false, updatable = false)
    private boolean archived;

    @Override
    protected String writePermission() {
        return Permission.INDICATOR_WRITE;
    }

    /** Keeps by what the list is sorted. */
    void remember() {
        sortEn = Reading.sortKey(measure(Language.EN));
        sortZh = Reading.sortKey(measure(Language.ZH));
    }

    Findable findable() {
        return findable(measureEn, measureZh, fromYear, toYear, getPrinted(), getSourceEn(), getSourceZh());
    }

    /**
     * What a figure is found by.
     *
     * @param said its words as printed, and who says so
     */
    public static Findable findable(
            @Nullable String measureEn,
            @Nullable String measureZh,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String... said) {
        var findable = new Findable().name(measureEn).name(measureZh);
        for (var year : new @Nullable Integer[] {from, to}) {
            findable.says(year == null ? null : year.toString());
        }
        for (var text : said) {
            findable.says(text);
        }
        return findable;
    }

    public String measure(Language viewer) {
        return viewer.choose(measureEn, measureZh);
    }

    public String otherMeasure(Language viewer) {
        return viewer.other(measureEn, measureZh);
    }

    public @Nullable String getMeasureEn() {
        return measureEn;
    }

    public void setMeasureEn(@Nullable String measureEn) {
        this.measureEn = measureEn;
    }

    public @Nullable String getMeasureZh() {
        return measureZh;
    }

    public void setMeasureZh(@Nullable String measureZh) {
        this.measureZh = measureZh;
    }

    /** The place that it comes from, such as the investors' country. */
    public @Nullable Long getHomeId() {
        return homeId;
    }

    public void setHomeId(@Nullable Long homeId) {
        this.homeId = homeId;
    }

    /** The place that it goes to, or lies in. */
    public @Nullable Long getHostId() {
        return hostId;
    }

    public void setHostId(@Nullable Long hostId) {
        this.hostId = hostId;
    }

    /** The year it is of, or the first one; null where the source names none. */
    public @Nullable Integer getFromYear() {
        return fromYear;
    }

    public void setFromYear(@Nullable Integer fromYear) {
        this.fromYear = fromYear;
    }

    /** The last year, where it is of more than one. */
    public @Nullable Integer getToYear() {
        return toYear;
    }

    public void setToYear(@Nullable Integer toYear) {
        this.toYear = toYear;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public Unit getUnit() {
        return unit;
    }

    public void setUnit(Unit unit) {
        this.unit = unit;
    }

    /** ISO 4217; null for what is no money. */
    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    public Qualifier getQualifier() {
        return qualifier;
    }

    public void setQualifier(Qualifier qualifier) {
        this.qualifier = qualifier;
    }
}
