package org.qiao.review;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CurrentUser;
import org.qiao.access.OwnedRow;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;
import org.qiao.kernel.Money;

/** What an office wants to have signed in a year, or in a quarter of it: so many projects, an amount, or both. */
@Entity
@Audited
@FilterDef(
        name = "target",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Target.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "target", condition = Visibility.ROW, deduceAliasInjectionPoints = false)
public class Target extends OwnedRow {

    static final class Readable extends Visibility.Offices {
        Readable(CurrentUser user) {
            super(user, Permission.REVIEW_READ);
        }
    }

    @NotNull
    private @Nullable Integer year;

    @Min(1)
    @Max(4)
    private @Nullable Integer quarter;

    @Min(1)
    @Max(1_000_000)
    private @Nullable Integer projects;

    private @Nullable BigDecimal amount;

    private @Nullable String currency;

    @Override
    protected String writePermission() {
        return Permission.TARGET_WRITE;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    /** Null for the whole year. */
    public @Nullable Integer getQuarter() {
        return quarter;
    }

    public void setQuarter(@Nullable Integer quarter) {
        this.quarter = quarter;
    }

    public @Nullable Integer getProjects() {
        return projects;
    }

    public void setProjects(@Nullable Integer projects) {
        this.projects = projects;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    /** Null where only projects are counted. */
    public @Nullable Money money() {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    /** The same figures as a new target, for putting back what was removed. */
    public Target copy() {
        var copy = new Target();
        copy.belongWith(this);
        copy.year = year;
        copy.quarter = quarter;
        copy.projects = projects;
        copy.amount = amount;
        copy.currency = currency;
        return copy;
    }
}
