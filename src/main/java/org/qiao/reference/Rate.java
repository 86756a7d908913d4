package org.qiao.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;

/** An exchange rate of a day as an admin keeps it: one unit of a currency in CNY or USD; everyone else asks {@link Rates}. */
@Entity
@Audited
@Table(name = "exchange_rate")
public class Rate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @NotNull
    private @Nullable String currency;

    @NotNull
    private @Nullable String inCurrency;

    @NotNull
    private @Nullable LocalDate onDate;

    @NotNull
    private @Nullable BigDecimal rate;

    @NotBlank
    @Size(max = 500)
    private String source = "";

    /** The same rate as a new one: what undoing a deletion saves. */
    public Rate copy() {
        var copy = new Rate();
        copy.currency = currency;
        copy.inCurrency = inCurrency;
        copy.onDate = onDate;
        copy.rate = rate;
        copy.source = source;
        return copy;
    }

    public boolean isNew() {
        return id == null;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    /** ISO 4217: what one unit of is worth the rate. */
    public @Nullable String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = currency;
    }

    /** ISO 4217: what the rate is counted in. */
    public @Nullable String getInCurrency() {
        return inCurrency;
    }

    public void setInCurrency(@Nullable String inCurrency) {
        this.inCurrency = inCurrency;
    }

    public @Nullable LocalDate getOnDate() {
        return onDate;
    }

    /** @throws NullPointerException if it has no day yet */
    LocalDate onDate() {
        return Objects.requireNonNull(onDate);
    }

    public void setOnDate(@Nullable LocalDate onDate) {
        this.onDate = onDate;
    }

    public @Nullable BigDecimal getRate() {
        return rate;
    }

    public void setRate(@Nullable BigDecimal rate) {
        this.rate = rate;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
