package org.qiao.membership;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;

/** A term as it is being agreed: what the form of joining, renewing and changing the tier holds. */
public class TermEntry {

    @NotNull
    private @Nullable Long tierId;

    @NotNull
    private @Nullable LocalDate startsOn;

    @NotNull
    private @Nullable LocalDate endsOn;

    @DecimalMin("0")
    @DecimalMax(Tier.MOST_DUES)
    private @Nullable BigDecimal dues;

    private @Nullable String currency;

    /** The dues, null where none were agreed. */
    @Nullable
    Money money() {
        return dues == null || currency == null ? null : new Money(dues, currency);
    }

    public @Nullable Long getTierId() {
        return tierId;
    }

    public void setTierId(@Nullable Long tierId) {
        this.tierId = tierId;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    /** The last day, included. */
    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable BigDecimal getDues() {
        return dues;
    }

    public void setDues(@Nullable BigDecimal dues) {
        this.dues = dues;
    }

    /** CNY or USD. */
    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }
}
